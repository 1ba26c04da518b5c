package ashyldy.notify.chat;

import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import io.micrometer.core.instrument.MeterRegistry;

/// Takes updates as Telegram sends them: what is none of ours, or too much, is dropped and counted.
public final class Hearing {
    private final Conversation conversation;
    private final Replies replies;
    private final Flood flood;
    private final MeterRegistry meters;

    Hearing(Conversation conversation, Replies replies, Flood flood, MeterRegistry meters) {
        this.conversation = conversation;
        this.replies = replies;
        this.flood = flood;
        this.meters = meters;
    }

    void hear(JsonNode update) {
        Optional<ChatUpdate> read = UpdateReader.read(update);
        if (read.isEmpty()) {
            count("senseless");
        } else if (!flood.lets(read.get().chat())) {
            count("flood");
        } else {
            replies.send(conversation.hear(read.get()));
            count("heard");
        }
    }

    private void count(String outcome) {
        meters.counter("ashyldy.telegram.updates", "outcome", outcome).increment();
    }
}

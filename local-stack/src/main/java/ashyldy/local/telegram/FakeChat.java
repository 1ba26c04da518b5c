package ashyldy.local.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One chat: of a person with the bot (a positive id), a group (a negative one) or a channel (with a name as well).
final class FakeChat {
    private final long id;
    private final String name;
    private final String language;
    private final List<FakeMessage> messages = new ArrayList<>();
    private Refusal shut;

    FakeChat(long id, String name, String language) {
        this.id = id;
        this.name = name;
        this.language = language;
    }

    long id() {
        return id;
    }

    String name() {
        return name;
    }

    String language() {
        return language;
    }

    String type() {
        if (isGroup()) {
            return name.startsWith("@") ? "channel" : "supergroup";
        }
        return "private";
    }

    boolean isGroup() {
        return id < 0;
    }

    List<FakeMessage> messages() {
        return messages;
    }

    void shut(Refusal why) {
        shut = why;
    }

    boolean isShut() {
        return shut != null;
    }

    void refuseIfShut() {
        if (shut != null) {
            throw shut;
        }
    }

    Optional<FakeMessage> message(long messageId) {
        return messages.stream().filter(each -> each.id() == messageId).findFirst();
    }

    void replace(FakeMessage message) {
        messages.replaceAll(each -> each.id() == message.id() ? message : each);
    }
}

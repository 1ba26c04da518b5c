package ashyldy.local.telegram;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Somebody in a chat of [FakeTelegram], who may sit in another process: writes, presses buttons, reads.
public final class FakePerson {
    private final URI telegram;
    private final long chat;
    private final String language;
    private final HttpClient http = HttpClient.newHttpClient();

    /// What a person sees of a message.
    ///
    /// @param buttons their labels, row by row
    public record Seen(long id, boolean fromBot, String text, String html, int edits, List<String> buttons) {}

    public FakePerson(URI telegram, long chat, String language) {
        this.telegram = telegram;
        this.chat = chat;
        this.language = language;
    }

    public void says(String text) {
        post("/say", "&language=" + language + "&text=" + URLEncoder.encode(text, UTF_8));
    }

    public void presses(String button) {
        post("/press", "&button=" + URLEncoder.encode(button, UTF_8));
    }

    /// Sends a button's data that no button has.
    public void forges(String data) {
        post("/forge", "&data=" + URLEncoder.encode(data, UTF_8));
    }

    public void blocks() {
        post("/block", "");
    }

    /// A chat is there before anybody has written: the bot was added to a channel or a group.
    public void opens(String name) {
        post("/open", "&name=" + URLEncoder.encode(name, UTF_8));
    }

    /// The group becomes another chat.
    public void migrates(long to) {
        post("/migrate", "&to=" + to);
    }

    /// The bot's next message, to whomever, meets a limit.
    public void slowsTheBotDown() {
        post("/slow", "");
    }

    /// Any update at all.
    public void sends(String update) {
        post("/update", "&json=" + URLEncoder.encode(update, UTF_8));
    }

    /// How often the bot was too fast.
    public int slowedDown() {
        try {
            var question = HttpRequest.newBuilder(telegram.resolve("/slowed")).build();
            return Integer.parseInt(send(question));
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    public List<Seen> sees() {
        try {
            JsonNode all = new ObjectMapper()
                    .readTree(send(HttpRequest.newBuilder(telegram.resolve("/chats?" + chat))
                            .build()));
            List<Seen> seen = new ArrayList<>();
            for (JsonNode each : all) {
                List<String> buttons = new ArrayList<>();
                each.path("buttons").forEach(button -> buttons.add(button.asText()));
                seen.add(new Seen(
                        each.path("id").asLong(),
                        each.path("fromBot").asBoolean(),
                        each.path("text").asText(),
                        each.path("html").asText(),
                        each.path("edits").asInt(),
                        buttons));
            }
            return seen;
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void post(String path, String form) {
        try {
            send(HttpRequest.newBuilder(telegram.resolve(path))
                    .POST(BodyPublishers.ofString("chat=" + chat + form))
                    .build());
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private String send(HttpRequest request) throws IOException {
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() >= 400) {
                throw new IllegalStateException(answer.body());
            }
            return answer.body();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}

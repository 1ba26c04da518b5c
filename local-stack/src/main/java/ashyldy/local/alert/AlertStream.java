package ashyldy.local.alert;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.stream.Stream;

import ashyldy.local.process.PartFailed;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/// A subscriber: follows the stream of alerts, and goes on after the last one when the line breaks.
public final class AlertStream {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration BREATH = Duration.ofMillis(500);
    private static final String WISH = """
            {"language": "en",
             "events": ["project.started", "project.stage_opened", "project.opened",
                        "promise.made", "promise.rescheduled", "promise.kept", "promise.overdue"]}
            """;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final URI notifications;
    private final String subscription;
    /// By which the alerts are read, and a browser sees them and changes what is followed.
    private final String secret;
    private final String page;
    private final EventLines lines = new EventLines();

    private AlertStream(URI notifications, String key) {
        this.notifications = notifications;
        JsonNode made = subscribe(key);
        this.subscription = made.path("id").asText();
        this.secret = made.path("follower").path("secret").asText();
        this.page = made.path("follower").path("page").asText();
    }

    /// Subscribes to starts, openings and promises in the whole country, in English.
    ///
    /// @param notifications where notify-service listens
    public static AlertStream ofTheWholeCountry(URI notifications, String key) {
        return new AlertStream(notifications, key);
    }

    /// Where a browser finds the same alerts; whoever has the address may change what is followed.
    public String page() {
        return page;
    }

    /// Returns only when it is interrupted.
    public void follow(Consumer<Alert> reader) {
        try {
            while (true) {
                readUntilTheLineBreaks(reader);
                Thread.sleep(BREATH);
            }
        } catch (InterruptedException enough) {
            Thread.currentThread().interrupt();
        }
    }

    /// What is missed meanwhile comes with the next stream, which begins after the last alert.
    private void readUntilTheLineBreaks(Consumer<Alert> reader) {
        try (Stream<String> answer = open()) {
            answer.forEach(line -> lines.take(line).map(Alert::read).ifPresent(reader));
        } catch (IOException | UncheckedIOException broken) {
            lines.forgetHalf();
        }
    }

    private Stream<String> open() throws IOException {
        var request = HttpRequest.newBuilder(
                        notifications.resolve("/api/v1/alerts/stream?subscription=" + subscription))
                .header("Accept", "text/event-stream")
                .header("Authorization", "Bearer " + secret);
        lines.lastId().ifPresent(id -> request.header("Last-Event-ID", id));
        HttpResponse<Stream<String>> answer = send(request.build(), BodyHandlers.ofLines());
        if (answer.statusCode() != 200) {
            throw new IOException("the stream answers " + answer.statusCode());
        }
        return answer.body();
    }

    private JsonNode subscribe(String key) {
        var request = HttpRequest.newBuilder(notifications.resolve("/api/v1/subscriptions"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + key)
                .POST(BodyPublishers.ofString(WISH))
                .build();
        try {
            HttpResponse<String> answer = send(request, BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new PartFailed("notify-service answers %d: %s".formatted(answer.statusCode(), answer.body()));
            }
            return JSON.readTree(answer.body());
        } catch (IOException failure) {
            throw new PartFailed("notify-service takes no subscription", failure);
        }
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body) throws IOException {
        try {
            return http.send(request, body);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new PartFailed("interrupted", stopped);
        }
    }
}

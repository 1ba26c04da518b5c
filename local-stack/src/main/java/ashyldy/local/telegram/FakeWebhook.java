package ashyldy.local.telegram;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// Brings updates to the bot where it has asked for that, again until it is thanked. The real server wants https; this
/// one stands in for the proxy before the bot as well.
final class FakeWebhook {
    private static final Duration AGAIN = Duration.ofMillis(100);

    private final FakeUpdates updates;
    private Thread courier;

    FakeWebhook(FakeUpdates updates) {
        this.updates = updates;
    }

    synchronized JsonNode set(JsonNode request) {
        delete();
        URI url = URI.create(request.path("url").asText());
        String secret = request.path("secret_token").asText("");
        if (!secret.matches("[A-Za-z0-9_-]{0,256}")) {
            throw Refusal.badRequest("secret token contains unallowed characters");
        }
        courier = Thread.ofVirtual().start(() -> carry(url, secret));
        return BooleanNode.TRUE;
    }

    synchronized JsonNode delete() {
        if (courier != null) {
            courier.interrupt();
            courier = null;
        }
        return BooleanNode.TRUE;
    }

    synchronized boolean isSet() {
        return courier != null;
    }

    private void carry(URI url, String secret) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (!Thread.currentThread().isInterrupted()) {
                for (ObjectNode update : updates.all()) {
                    if (bring(client, url, secret, update)) {
                        updates.forget(update.path("update_id").asLong());
                    }
                }
                Thread.sleep(AGAIN);
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean bring(HttpClient client, URI url, String secret, ObjectNode update)
            throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(url)
                .header("content-type", "application/json")
                .header("X-Telegram-Bot-Api-Secret-Token", secret)
                .POST(BodyPublishers.ofString(update.toString()))
                .build();
        try {
            int status = client.send(request, BodyHandlers.discarding()).statusCode();
            return status >= 200 && status < 300;
        } catch (IOException unreachable) {
            return false;
        }
    }
}

package ashyldy.system;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/// The three REST interfaces as the operator's program sees them.
final class Api implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PROJECTS = 8080;
    private static final int INGEST = 8081;
    private static final int NOTIFY = 8082;

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(2))
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final RunningStack stack;

    Api(RunningStack stack) {
        this.stack = stack;
    }

    /// @throws IOException if the article was not accepted; the sender has to send it again
    JsonNode send(Map<String, String> article) throws IOException {
        var response = exchange(request(INGEST, "/api/v1/articles")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(article))));
        return accepted(response, 202);
    }

    JsonNode article(String id) throws IOException {
        return accepted(exchange(request(INGEST, "/api/v1/articles/" + id).GET()), 200);
    }

    String subscribe(Map<String, Object> subscription) throws IOException {
        var response = exchange(request(NOTIFY, "/api/v1/subscriptions")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(subscription))));
        return accepted(response, 201).path("id").textValue();
    }

    List<JsonNode> projects(String query) throws IOException {
        return all(PROJECTS, "/api/v1/projects?limit=100" + query);
    }

    JsonNode project(String id) throws IOException {
        return accepted(exchange(request(PROJECTS, "/api/v1/projects/" + id).GET()), 200);
    }

    List<JsonNode> alerts(String subscription) throws IOException {
        return all(NOTIFY, "/api/v1/alerts?limit=100&subscription=" + subscription);
    }

    /// Every page of a list.
    private List<JsonNode> all(int port, String path) throws IOException {
        var found = new ArrayList<JsonNode>();
        var cursor = "";
        do {
            var page = accepted(exchange(request(port, path + cursor).GET()), 200);
            page.path("items").forEach(found::add);
            cursor = page.path("next").isTextual()
                    ? "&cursor=" + page.path("next").textValue()
                    : "";
        } while (!cursor.isEmpty());
        return found;
    }

    private HttpRequest.Builder request(int port, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d%s".formatted(stack.port(port), path)))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + RunningStack.KEY)
                .timeout(Duration.ofSeconds(20));
    }

    private HttpResponse<String> exchange(HttpRequest.Builder request) throws IOException {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while waiting for an answer", stopped);
        }
    }

    private static JsonNode accepted(HttpResponse<String> response, int status) throws IOException {
        if (response.statusCode() != status) {
            throw new IOException(
                    "%s answered %d: %s".formatted(response.uri(), response.statusCode(), response.body()));
        }
        return JSON.readTree(response.body());
    }

    @Override
    public void close() {
        http.close();
    }
}

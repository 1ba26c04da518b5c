package ashyldy.local.article;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

import ashyldy.local.process.Child;
import ashyldy.local.process.PartFailed;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/// Speaks to ingest-service. To send twice is harmless there, so what gets no answer is sent again for a while.
public final class IngestClient {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration BREATH = Duration.ofMillis(500);
    private static final int SERVER_FAULT = 500;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI ingest;
    private final String key;
    private final int attempts;

    /// @param attempts how often a request is sent that gets no answer
    public IngestClient(URI ingest, String key, int attempts) {
        this.ingest = ingest;
        this.key = key;
        this.attempts = attempts;
    }

    BatchAnswer send(List<Found.Article> articles) {
        String body =
                String.join("\n", articles.stream().map(Found.Article::line).toList());
        return BatchAnswer.read(answer(post("/api/v1/articles", "application/x-ndjson", body)), articles);
    }

    /// Without a body.
    public JsonNode post(String path) {
        return answer(post(path, "application/json", ""));
    }

    public JsonNode get(String path) {
        return answer(
                HttpRequest.newBuilder(ingest.resolve(path)).timeout(PATIENCE).build());
    }

    private HttpRequest post(String path, String type, String body) {
        return HttpRequest.newBuilder(ingest.resolve(path))
                .timeout(PATIENCE)
                .header("Content-Type", type)
                .header("Authorization", "Bearer " + key)
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private JsonNode answer(HttpRequest request) {
        for (int attempt = 1; ; attempt++) {
            try {
                HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
                if (answer.statusCode() < SERVER_FAULT || attempt >= attempts) {
                    return accepted(answer);
                }
            } catch (IOException noAnswer) {
                if (attempt >= attempts) {
                    throw new PartFailed(
                            "ingest-service does not answer at %s: is ./ashyldy up running?".formatted(ingest));
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new PartFailed("interrupted", stopped);
            }
            Child.pause(BREATH);
        }
    }

    private static JsonNode accepted(HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() == 401 || answer.statusCode() == 403) {
            throw new PartFailed("ingest-service does not know the key: set ASHYLDY_API_KEY as where it was started");
        }
        if (answer.statusCode() >= 300) {
            throw new PartFailed("ingest-service answers %d: %s".formatted(answer.statusCode(), answer.body()));
        }
        return JSON.readTree(answer.body());
    }
}

package ashyldy.benchmarks.road;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/// Hands articles in and notes when each was sent and when it was accepted.
final class Outlet implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ACCEPTED = 202;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI articles;
    private final Map<String, Accepted> accepted = new ConcurrentHashMap<>();
    private final AtomicInteger refused = new AtomicInteger();

    /// @param number of the opening, in the order in which they were sent
    record Accepted(int number, Instant sentAt, Instant acceptedAt) {}

    Outlet(URI ingest) {
        this.articles = ingest.resolve("/api/v1/articles");
    }

    /// Does not wait for the answer.
    void send(int number, Openings.Opening opening) {
        HttpRequest request = HttpRequest.newBuilder(articles)
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + OwnStack.KEY)
                .POST(BodyPublishers.ofString(json(opening)))
                .build();
        Instant sentAt = Instant.now();
        http.sendAsync(request, BodyHandlers.ofString()).whenComplete((answer, fault) -> {
            Instant now = Instant.now();
            if (fault == null && answer.statusCode() == ACCEPTED) {
                accepted.put(id(answer), new Accepted(number, sentAt, now));
            } else {
                refused.incrementAndGet();
            }
        });
    }

    /// By the article's id.
    Map<String, Accepted> accepted() {
        return Map.copyOf(accepted);
    }

    /// Those from one number up to another.
    Map<String, Accepted> accepted(int from, int to) {
        return accepted.entrySet().stream()
                .filter(each ->
                        each.getValue().number() >= from && each.getValue().number() < to)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    int answered() {
        return accepted.size() + refused.get();
    }

    int refused() {
        return refused.get();
    }

    @Override
    public void close() {
        http.close();
    }

    private static String json(Openings.Opening opening) {
        return write(Map.of("url", opening.url(), "publishedAt", opening.day().toString(), "text", opening.text()));
    }

    private static String write(Map<String, String> article) {
        try {
            return JSON.writeValueAsString(article);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("texts can always be written", impossible);
        }
    }

    private static String id(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body()).path("id").textValue();
        } catch (JsonProcessingException strange) {
            throw new IllegalStateException("no receipt: " + answer.body(), strange);
        }
    }
}

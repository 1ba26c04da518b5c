package ashyldy.benchmarks.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import ashyldy.benchmarks.PackagedService;
import ashyldy.local.SharedStack;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/// The packaged notify-service, whose readers follow with the secret of their subscription's owner.
final class ServiceSide implements Side {
    private static final String DATABASE = "bench_live";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final PackagedService service;
    private final OtherCopy otherCopy;
    private final UUID first;
    private final String secret;
    private List<UUID> followed;

    /// @param most readers at once
    ServiceSide(int most, List<String> options, Path log) {
        String many = Integer.toString(2 * most); // Those who have hung up are still being noticed when the next come.
        Map<String, String> settings = Map.of(
                "ASHYLDY_LIVE_MOST_READERS", many,
                "ASHYLDY_LIVE_MOST_READERS_PER_SUBSCRIPTION", many,
                "ASHYLDY_LIVE_PATIENCE", SlowReaders.PATIENCE.toString());
        service = new PackagedService(new PackagedService.Setup("notify-service", settings, options), DATABASE, log);
        JsonNode made = post("/api/v1/subscriptions", "{\"language\":\"en\"}");
        first = UUID.fromString(made.path("id").asText());
        secret = made.path("follower").path("secret").asText();
        post("/api/v1/subscriptions/%s/test".formatted(first), "");
        otherCopy = new OtherCopy(SharedStack.postgres().database(DATABASE));
        followed = List.of(first);
    }

    /// From here on readers are spread evenly over so many new subscriptions.
    void spread(int subscriptions) {
        followed = multiply(subscriptions);
    }

    List<UUID> multiply(int subscriptions) {
        return otherCopy.multiply(first, subscriptions);
    }

    OtherCopy otherCopy() {
        return otherCopy;
    }

    /// The bytes of an event, as a reader gets them.
    byte[] frame() {
        var request = HttpRequest.newBuilder(service.address().resolve("/api/v1/alerts/stream?subscription=" + first))
                .header("Authorization", "Bearer " + secret)
                .build();
        try (var lines = send(request, BodyHandlers.ofLines()).body()) {
            String frame = lines.filter(line -> !line.startsWith(":"))
                    .dropWhile(String::isEmpty)
                    .takeWhile(line -> !line.isEmpty())
                    .collect(Collectors.joining("\n", "", "\n\n"));
            return frame.getBytes(StandardCharsets.UTF_8);
        }
    }

    /// How many readers were dropped as too slow so far.
    int dropped() {
        var request =
                HttpRequest.newBuilder(service.address().resolve("/q/metrics")).build();
        return send(request, BodyHandlers.ofString())
                .body()
                .lines()
                .filter(line -> line.startsWith("ashyldy_live_closed_total") && line.contains("\"slow\""))
                .mapToInt(line -> (int) Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    @Override
    public String title() {
        return "notify-service";
    }

    @Override
    public InetSocketAddress address() {
        return new InetSocketAddress("127.0.0.1", service.address().getPort());
    }

    @Override
    public String request(int reader) {
        return request(followed.get(reader % followed.size()));
    }

    String request(UUID subscription) {
        return "GET /api/v1/alerts/stream?subscription=%s HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer %s\r\n\r\n"
                .formatted(subscription, secret);
    }

    @Override
    public long publish() {
        return otherCopy.raise(followed, 1);
    }

    @Override
    public Process process() {
        return service.process();
    }

    private JsonNode post(String path, String body) {
        var request = HttpRequest.newBuilder(service.address().resolve(path))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + PackagedService.KEY)
                .POST(BodyPublishers.ofString(body))
                .build();
        var answer = send(request, BodyHandlers.ofString());
        try {
            return JSON.readTree(answer.body());
        } catch (IOException noJson) {
            throw new UncheckedIOException("notify-service answers " + answer.body(), noJson);
        }
    }

    private <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> body) {
        try {
            var answer = http.send(request, body);
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(
                        "notify-service answers %d to %s".formatted(answer.statusCode(), request.uri()));
            }
            return answer;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopped);
        }
    }

    @Override
    public void close() {
        otherCopy.close();
        service.close();
        http.close();
    }
}

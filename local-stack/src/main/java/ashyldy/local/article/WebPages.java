package ashyldy.local.article;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/// Articles behind an address: the page itself, or every page that a feed there names.
public final class WebPages {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient http = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(PATIENCE)
            .build();

    Stream<Found> found(String address) {
        try {
            HttpResponse<byte[]> answer = fetch(address);
            return FeedLinks.isFeed(answer.body())
                    ? FeedLinks.of(answer.body()).stream().flatMap(this::page)
                    : Stream.of(article(address, answer));
        } catch (IOException failure) {
            return Stream.of(new Found.Skipped(address, failure.toString()));
        }
    }

    private Stream<Found> page(String address) {
        try {
            return Stream.of(article(address, fetch(address)));
        } catch (IOException failure) {
            return Stream.of(new Found.Skipped(address, failure.toString()));
        }
    }

    private HttpResponse<byte[]> fetch(String address) throws IOException {
        try {
            var request = HttpRequest.newBuilder(URI.create(address))
                    .timeout(PATIENCE)
                    .header("User-Agent", "Ashyldy/0.1")
                    .build();
            HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IOException("answers " + answer.statusCode());
            }
            return answer;
        } catch (IllegalArgumentException strange) {
            throw new IOException("is not an address", strange);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        }
    }

    private static Found article(String address, HttpResponse<byte[]> answer) throws IOException {
        Optional<String> type = answer.headers().firstValue("Content-Type");
        return Found.Article.page(address, Letters.ofPage(answer.body(), type));
    }
}

package ashyldy.edge.outbound;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/// The HTTP client for addresses that the operator sets, a server of the own network most often: no address is refused.
/// Never for one that a user gives. Redirects are not followed, so that a key goes nowhere else. Blocks its caller.
public final class OperatorHttp implements AutoCloseable {
    private static final Duration CONNECTING = Duration.ofSeconds(5);

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(CONNECTING)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /// @throws IOException if the other side cannot be reached, answers too late or too much
    public Response send(Request request) throws IOException {
        var builder = HttpRequest.newBuilder(request.uri())
                .timeout(request.timeout())
                .method(request.method(), BodyPublishers.ofByteArray(request.body()));
        request.headers().forEach(builder::header);
        try {
            var answer =
                    client.send(builder.build(), BodyHandlers.limiting(BodyHandlers.ofByteArray(), request.maxBytes()));
            return new Response(answer.statusCode(), answer.headers().map(), answer.body(), request.uri());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException(
                    "stopped while waiting for " + request.uri().getHost());
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}

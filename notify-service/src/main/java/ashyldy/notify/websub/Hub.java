package ashyldy.notify.websub;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import ashyldy.edge.outbound.OperatorHttp;
import ashyldy.edge.outbound.Request;
import ashyldy.edge.outbound.Response;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

/// The hub: it is told that a feed has changed, and fetches it.
final class Hub implements AutoCloseable {
    private static final int LONGEST_ANSWER = 64 * 1024;

    private final OperatorHttp http = new OperatorHttp();
    private final URI address;
    private final Duration timeout;

    Hub(URI address, Duration timeout) {
        this.address = address;
        this.timeout = timeout;
    }

    /// @return why the hub has not taken it; empty where it has
    Optional<String> ping(URI feed) {
        String form = "hub.mode=publish&hub.url=" + URLEncoder.encode(feed.toString(), UTF_8);
        var headers = Map.of("Content-Type", "application/x-www-form-urlencoded");
        try {
            Response answer = http.send(
                    new Request("POST", address, headers, form.getBytes(US_ASCII), 0, timeout, LONGEST_ANSWER));
            return answer.status() / 100 == 2 ? Optional.empty() : Optional.of("it answered " + answer.status());
        } catch (IOException fault) {
            return Optional.of(String.valueOf(fault.getMessage()));
        }
    }

    @Override
    public void close() {
        http.close();
    }
}

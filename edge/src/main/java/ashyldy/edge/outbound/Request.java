package ashyldy.edge.outbound;

import java.net.URI;
import java.time.Duration;
import java.util.Map;

/// A call to an address that a user gave.
///
/// @param redirects how many are followed, 0 for none; each hop is checked anew
/// @param timeout for each hop, from the first byte sent to the last received
/// @param maxBytes of the answer's body, counted after decompression; with 0 the status line and the headers are the
/// whole
/// answer, whatever follows them
public record Request(
        String method,
        URI uri,
        Map<String, String> headers,
        byte[] body,
        int redirects,
        Duration timeout,
        int maxBytes) {
    public Request {
        headers = Map.copyOf(headers);
    }

    public static Request get(URI uri, Map<String, String> headers, int maxBytes) {
        return new Request("GET", uri, headers, new byte[0], 5, Duration.ofSeconds(15), maxBytes);
    }

    boolean wantsStatusOnly() {
        return maxBytes == 0;
    }

    Request to(URI next) {
        return new Request(method, next, headers, body, redirects - 1, timeout, maxBytes);
    }
}

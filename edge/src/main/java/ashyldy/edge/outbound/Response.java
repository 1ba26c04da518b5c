package ashyldy.edge.outbound;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What the other side answered.
///
/// @param headers by lower-case name
/// @param uri that answered, after redirects
public record Response(int status, Map<String, List<String>> headers, byte[] body, URI uri) {
    public Optional<String> header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream()
                .findFirst();
    }
}

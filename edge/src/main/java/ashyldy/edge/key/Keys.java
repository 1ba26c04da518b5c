package ashyldy.edge.key;

import java.security.MessageDigest;
import java.util.Optional;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Compares the bearer token with the configured key in constant time. Without a configured key every write is refused.
@ApplicationScoped
public class Keys {
    private static final String SCHEME = "Bearer ";

    private final Optional<String> key;

    Keys(@ConfigProperty(name = "ashyldy.api-key") Optional<String> key) {
        this.key = key;
    }

    /// @param authorization the header of the request, null where there is none
    /// @throws HttpProblem 401 without the key of this service
    public void check(String authorization) {
        if (expected().isEmpty()) {
            throw refused("This service has no key, so nobody may write. Set ASHYLDY_API_KEY.");
        }
        if (bearer(authorization).isEmpty()) {
            throw refused("Send the key as \"Authorization: Bearer …\"; ./ashyldy up prints it.");
        }
        if (!holds(authorization)) {
            throw refused("This is not the key of this service.");
        }
    }

    /// Whether the header carries the key of this service.
    public boolean holds(String authorization) {
        return expected()
                .flatMap(key -> bearer(authorization).map(sent -> same(key, sent)))
                .orElse(false);
    }

    /// What the header carries, be it the key or another secret.
    public static Optional<String> bearer(String authorization) {
        return Optional.ofNullable(authorization)
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).strip());
    }

    private Optional<String> expected() {
        return key.filter(text -> !text.isBlank());
    }

    private static boolean same(String key, String sent) {
        return MessageDigest.isEqual(key.getBytes(UTF_8), sent.getBytes(UTF_8));
    }

    private static HttpProblem refused(String why) {
        return HttpProblem.builder()
                .withStatus(Status.UNAUTHORIZED)
                .withTitle("A key is needed")
                .withDetail(why)
                .withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"ashyldy\"")
                .build();
    }
}

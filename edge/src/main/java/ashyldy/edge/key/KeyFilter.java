package ashyldy.edge.key;

import java.security.MessageDigest;
import java.util.Optional;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Compares the bearer token with the configured key in constant time. Without a configured key every write is refused.
@Provider
@NeedsKey
@Priority(Priorities.AUTHENTICATION)
class KeyFilter implements ContainerRequestFilter {
    private static final String SCHEME = "Bearer ";

    @ConfigProperty(name = "ashyldy.api-key")
    Optional<String> key;

    @Override
    public void filter(ContainerRequestContext request) {
        var expected = key.filter(text -> !text.isBlank())
                .orElseThrow(() -> refused("This service has no key, so nobody may write. Set ASHYLDY_API_KEY."));
        var sent = Optional.ofNullable(request.getHeaderString(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).strip())
                .orElseThrow(() -> refused("Send the key as \"Authorization: Bearer …\"; ./ashyldy up prints it."));
        if (!MessageDigest.isEqual(expected.getBytes(UTF_8), sent.getBytes(UTF_8))) {
            throw refused("This is not the key of this service.");
        }
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

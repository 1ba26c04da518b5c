package ashyldy.ingest.asking;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Where a model answers: a server that speaks the OpenAI API.
///
/// @param base address that ends in `/v1`
/// @param key sent as a bearer token; servers of one's own often need none
/// @param timeout of one answer
public record Endpoint(URI base, String model, Optional<String> key, Duration timeout) {
    public Endpoint {
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(model, "model");
    }

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /// As the variables of the environment name it, for those who run without the service.
    ///
    /// @throws BadEndpoint if there is none, or the variables do not go together
    public static Endpoint of(Map<String, String> environment) {
        Optional<String> url = Optional.ofNullable(environment.get("ASHYLDY_READER_URL"));
        return of(
                url.orElseThrow(() -> new BadEndpoint("A second reader needs ASHYLDY_READER_URL")),
                Optional.ofNullable(environment.get("ASHYLDY_READER_MODEL")),
                Optional.ofNullable(environment.get("ASHYLDY_READER_KEY")),
                PATIENCE);
    }

    /// @throws BadEndpoint if the address is none, or the model is not named
    static Endpoint of(String url, Optional<String> model, Optional<String> key, Duration timeout) {
        URI base = address(url);
        String named = model.filter(name -> !name.isBlank())
                .orElseThrow(() -> new BadEndpoint("ASHYLDY_READER_URL needs ASHYLDY_READER_MODEL beside it"));
        return new Endpoint(base, named, key.filter(secret -> !secret.isBlank()), timeout);
    }

    private static URI address(String url) {
        try {
            URI base = URI.create(url.strip().replaceAll("/+$", ""));
            boolean web = "http".equals(base.getScheme()) || "https".equals(base.getScheme());
            if (web && base.getHost() != null && base.getPath().endsWith("/v1")) {
                return base;
            }
        } catch (IllegalArgumentException unreadable) {
            throw new BadEndpoint("ASHYLDY_READER_URL is no address: " + unreadable.getMessage());
        }
        throw new BadEndpoint("ASHYLDY_READER_URL is an http or https address that ends in /v1");
    }

    URI chat() {
        return URI.create(base + "/chat/completions");
    }

    Map<String, String> headers() {
        Map<String, String> headers =
                new HashMap<>(Map.of("Content-Type", "application/json", "Accept", "application/json"));
        key.ifPresent(secret -> headers.put("Authorization", "Bearer " + secret));
        return headers;
    }

    /// Without the key.
    @Override
    public String toString() {
        return model + " at " + base;
    }
}

package ashyldy.notify.channel;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

import ashyldy.edge.outbound.OutboundHttp;
import ashyldy.edge.outbound.OutboundRefused;
import ashyldy.edge.outbound.Request;
import ashyldy.edge.outbound.Response;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

/// Asks whoever is at an address whether they want messages, as WebSub does: a GET with a random challenge, which they
/// have to answer with exactly this challenge. So nobody can have messages sent to somebody else.
public final class WebhookChallenge {
    private static final int BYTES = 32;
    /// The challenge has 43; whoever answers a page has not understood the question.
    private static final int LARGEST_ANSWER = 1024;

    private final OutboundHttp http;
    private final RandomGenerator random;
    private final Duration timeout;

    /// @param random a secure one, outside the tests
    public WebhookChallenge(OutboundHttp http, RandomGenerator random, Duration timeout) {
        this.http = http;
        this.random = random;
        this.timeout = timeout;
    }

    /// @return why the address does not pass; empty where it does
    public Optional<String> refusal(URI url) {
        String challenge = fresh();
        try {
            return judge(http.send(request(url, challenge)), challenge);
        } catch (OutboundRefused refused) {
            return Optional.of("This address is not called: " + refused.getMessage() + ".");
        } catch (IOException silent) {
            return Optional.of("The address did not answer the challenge: " + silent.getMessage() + ".");
        }
    }

    private Request request(URI url, String challenge) {
        Map<String, String> headers = Map.of("user-agent", "Ashyldy", "accept", "text/plain");
        return new Request("GET", asked(url, challenge), headers, new byte[0], 0, timeout, LARGEST_ANSWER);
    }

    static URI asked(URI url, String challenge) {
        String question = "hub.mode=subscribe&hub.topic=ashyldy.alerts&hub.challenge=" + challenge;
        String query = url.getRawQuery() == null ? question : url.getRawQuery() + "&" + question;
        String path = url.getRawPath() == null || url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        return URI.create("%s://%s%s?%s".formatted(url.getScheme(), url.getRawAuthority(), path, query));
    }

    private static Optional<String> judge(Response response, String challenge) {
        if (response.status() < 200 || response.status() >= 300) {
            return Optional.of(
                    "The address answered the challenge with HTTP %d; it has to be 2xx.".formatted(response.status()));
        }
        // A line break at the end is what most tools add.
        if (!new String(response.body(), UTF_8).strip().equals(challenge)) {
            return Optional.of("The address answered with something else than the value of hub.challenge: the body has"
                    + " to be exactly that.");
        }
        return Optional.empty();
    }

    private String fresh() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new String(Base64.getUrlEncoder().withoutPadding().encode(bytes), US_ASCII);
    }
}

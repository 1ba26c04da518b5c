package ashyldy.notify.channel;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

import ashyldy.edge.outbound.OutboundHttp;
import ashyldy.edge.outbound.OutboundRefused;
import ashyldy.edge.outbound.Request;
import ashyldy.edge.outbound.Response;

import static java.nio.charset.StandardCharsets.UTF_8;

/// One signed POST. Only 2xx is success; a redirect is a failure, because the signature was meant for this address.
public final class WebhookSender {
    private static final int LARGEST_ANSWER = 64 * 1024;
    private static final int GONE = 410;

    private final OutboundHttp http;
    private final InstantSource clock;
    private final Duration timeout;

    public WebhookSender(OutboundHttp http, InstantSource clock, Duration timeout) {
        this.http = http;
        this.clock = clock;
        this.timeout = timeout;
    }

    Outcome send(Message message, WebhookAddress address) {
        Instant now = clock.instant();
        try {
            return judge(http.send(request(message, address, now)), now);
        } catch (OutboundRefused refused) {
            return new Outcome.TryLater("the address is not called: " + refused.getMessage(), Optional.empty());
        } catch (IOException unreachable) {
            return new Outcome.TryLater("no answer: " + unreachable.getMessage(), Optional.empty());
        }
    }

    /// A program hears of each event by itself, so the first alert is the only one; others that tell of the same
    /// event come of overlapping subscriptions.
    private Request request(Message message, WebhookAddress address, Instant now) {
        byte[] body = message.told().getFirst().event().getBytes(UTF_8);
        Map<String, String> headers = Map.of(
                "content-type", "application/cloudevents+json; charset=UTF-8",
                "user-agent", "Ashyldy",
                "webhook-id", message.id(),
                "webhook-timestamp", Long.toString(now.getEpochSecond()),
                "webhook-signature", WebhookSignature.of(address.secret(), message.id(), now, body));
        return new Request("POST", address.url(), headers, body, 0, timeout, LARGEST_ANSWER);
    }

    private static Outcome judge(Response response, Instant now) {
        String because = "HTTP " + response.status();
        if (response.status() >= 200 && response.status() < 300) {
            return new Outcome.Accepted(because);
        }
        if (response.status() == GONE) {
            return new Outcome.Refused(because);
        }
        return new Outcome.TryLater(
                because, response.header("retry-after").flatMap(header -> RetryAfter.read(header, now)));
    }
}

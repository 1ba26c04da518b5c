package ashyldy.notify.channel;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ashyldy.edge.outbound.OutboundHttp;
import ashyldy.edge.outbound.OutboundRefused;
import ashyldy.edge.outbound.Request;
import ashyldy.edge.outbound.Response;

import static java.nio.charset.StandardCharsets.UTF_8;

/// One signed POST. Only 2xx is success; a redirect is a failure, because the signature was meant for this address.
public final class WebhookSender {
    /// The status line alone decides: a receiver that has said 2xx has it, however its body ends.
    private static final int NO_BODY = 0;
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
                "webhook-signature", signatures(message, address, now, body));
        return new Request("POST", address.url(), headers, body, 0, timeout, NO_BODY);
    }

    /// Side by side, as Standard Webhooks has it: a receiver takes the one that it knows.
    private static String signatures(Message message, WebhookAddress address, Instant now, byte[] body) {
        return Stream.concat(Stream.of(address.secret()), address.before().stream())
                .map(secret -> WebhookSignature.of(secret, message.id(), now, body))
                .collect(Collectors.joining(" "));
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

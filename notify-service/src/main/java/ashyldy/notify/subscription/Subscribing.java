package ashyldy.notify.subscription;

import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;

import ashyldy.edge.outbound.OutboundHttp;
import ashyldy.edge.outbound.OutboundRefused;
import ashyldy.notify.channel.WebhookAddress;
import ashyldy.notify.channel.WebhookSecret;

/// Turns a request into a subscription, or says what is wrong with it.
public final class Subscribing {
    private final WishReader wishes;
    private final OutboundHttp http;
    private final RandomGenerator random;
    private final InstantSource clock;

    /// @param random a secure one: ids and secrets come from it
    public Subscribing(WishReader wishes, OutboundHttp http, RandomGenerator random, InstantSource clock) {
        this.wishes = wishes;
        this.http = http;
        this.random = random;
        this.clock = clock;
    }

    /// @throws BadField for what cannot be accepted
    Subscription read(SubscriptionRequest request) {
        Wish wish = wishes.read(request);
        wish.webhook().ifPresent(this::refuseUncallable);
        Optional<Push> push = wish.webhook()
                .map(url -> new Push(new WebhookAddress(url, WebhookSecret.fresh(random)), Optional.empty()));
        return new Subscription(
                new SubscriptionId(UUID.randomUUID()),
                wish.name(),
                wish.interest(),
                wish.language(),
                push,
                clock.instant());
    }

    private void refuseUncallable(URI url) {
        try {
            http.check(url);
        } catch (OutboundRefused refused) {
            throw new BadField("webhook.url", sentence(refused.getMessage()), List.of());
        } catch (IOException unknown) {
            throw new BadField("webhook.url", "The host %s is not known.".formatted(url.getHost()), List.of());
        }
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
    }
}

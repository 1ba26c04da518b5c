package ashyldy.notify.subscription;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;

import ashyldy.edge.outbound.OutboundHttp;
import ashyldy.edge.outbound.OutboundRefused;
import ashyldy.notify.channel.Address;
import ashyldy.notify.channel.WebhookAddress;
import ashyldy.notify.channel.WebhookSecret;
import ashyldy.notify.follower.Contact;
import ashyldy.notify.follower.Follower;
import ashyldy.notify.follower.FollowerId;
import ashyldy.notify.follower.FollowerSecret;

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
    Subscribed read(SubscriptionRequest request) {
        Wish wish = wishes.read(request);
        wish.webhook().ifPresent(this::refuseUncallable);
        Instant now = clock.instant();
        Optional<Address> address = wish.webhook()
                .<Address>map(url -> new WebhookAddress(url, WebhookSecret.fresh(random)))
                .or(wish::email);
        Optional<Contact> contact = address.map(known -> Contact.confirmed(known, now));
        var follower = new Follower(new FollowerId(UUID.randomUUID()), contact, wish.timetable(), List.of(), now);
        var subscription = new Subscription(
                new SubscriptionId(UUID.randomUUID()),
                follower.id(),
                wish.name(),
                wish.interest(),
                wish.language(),
                now);
        return new Subscribed(subscription, follower, freshSecret());
    }

    FollowerSecret freshSecret() {
        return FollowerSecret.fresh(random);
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

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
import ashyldy.notify.channel.WebhookAddress;
import ashyldy.notify.channel.WebhookSecret;
import ashyldy.notify.follower.Contact;
import ashyldy.notify.follower.Follower;
import ashyldy.notify.follower.FollowerId;
import ashyldy.notify.follower.FollowerSecret;
import ashyldy.notify.follower.Timetable;

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
    Wish read(SubscriptionRequest request) {
        return wishes.read(request);
    }

    /// A subscription of somebody new.
    Subscribed begin(Wish wish) {
        Instant now = clock.instant();
        Optional<Contact> contact =
                wish.webhook().map(url -> Contact.confirmed(new WebhookAddress(url, WebhookSecret.fresh(random)), now));
        var follower = new Follower(
                new FollowerId(UUID.randomUUID()), contact, wish.timetable().orElse(Timetable.AT_ONCE), List.of(), now);
        return new Subscribed(subscription(wish, follower.id(), now), follower, Optional.of(freshSecret()));
    }

    /// One more subscription of somebody who is there; a timetable that is asked for holds for all of them.
    ///
    /// @throws BadField for another address than the follower's
    Subscribed join(Wish wish, Follower follower) {
        wish.webhook().filter(url -> !isAt(url, follower)).ifPresent(other -> {
            throw new BadField(
                    "webhook.url",
                    "All your subscriptions are sent to one address. Leave it out, or subscribe without your secret.",
                    List.of());
        });
        Follower joined = follower.with(wish.timetable().orElse(follower.timetable()));
        return new Subscribed(subscription(wish, follower.id(), clock.instant()), joined, Optional.empty());
    }

    FollowerSecret freshSecret() {
        return FollowerSecret.fresh(random);
    }

    void refuseUncallable(URI url) {
        try {
            http.check(url);
        } catch (OutboundRefused refused) {
            throw new BadField("webhook.url", sentence(refused.getMessage()), List.of());
        } catch (IOException unknown) {
            throw new BadField("webhook.url", "The host %s is not known.".formatted(url.getHost()), List.of());
        }
    }

    private static boolean isAt(URI url, Follower follower) {
        return follower.contact()
                .filter(contact -> contact.address() instanceof WebhookAddress webhook
                        && webhook.url().equals(url))
                .isPresent();
    }

    private static Subscription subscription(Wish wish, FollowerId follower, Instant now) {
        return new Subscription(
                new SubscriptionId(UUID.randomUUID()), follower, wish.name(), wish.interest(), wish.language(), now);
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
    }
}

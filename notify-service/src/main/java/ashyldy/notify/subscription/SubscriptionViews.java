package ashyldy.notify.subscription;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import ashyldy.notify.caller.Caller;
import ashyldy.notify.channel.EmailAddress;
import ashyldy.notify.channel.TelegramChat;
import ashyldy.notify.channel.WebhookAddress;
import ashyldy.notify.follower.Contact;
import ashyldy.notify.follower.Follower;
import ashyldy.notify.follower.FollowerSecret;
import ashyldy.notify.follower.StoredLinks;
import ashyldy.notify.follower.Timetable;
import ashyldy.places.Gazetteer;
import ashyldy.places.Place;
import ashyldy.places.PlaceCode;

/// Shows subscriptions: with their secrets to whoever has just made them, without to everybody else.
public final class SubscriptionViews {
    private final Gazetteer gazetteer;
    private final URI here;
    private final StoredLinks links;

    /// @param here where readers find this service
    public SubscriptionViews(Gazetteer gazetteer, URI here, StoredLinks links) {
        this.gazetteer = gazetteer;
        this.here = here;
        this.links = links;
    }

    /// Only an owner is shown the links that open something without a header.
    public SubscriptionView view(Subscription subscription, Follower follower, Caller caller) {
        return view(subscription, follower, caller instanceof Caller.Owner, Optional.empty());
    }

    /// With the links, for whoever has made a follower; what joins one that was there is shown as to anybody who looks.
    SubscriptionView view(Subscribed made, Caller caller) {
        boolean forOwner = made.secret().isPresent() || caller instanceof Caller.Owner;
        return view(made.subscription(), made.follower(), forOwner, made.secret());
    }

    private SubscriptionView view(
            Subscription subscription, Follower follower, boolean forOwner, Optional<FollowerSecret> secret) {
        Filter filter = InterestJson.filter(subscription.interest());
        List<SubscriptionView.PlaceView> places =
                filter.place().stream().map(PlaceCode::new).map(this::place).toList();
        return new SubscriptionView(
                subscription.id().toString(),
                subscription.name().orElse(null),
                places.size() == 1 ? places.getFirst() : null,
                places,
                filter.kinds(),
                filter.events(),
                filter,
                subscription.language().code(),
                follower(follower, forOwner, secret),
                follower.contact()
                        .flatMap(contact -> webhook(contact, secret.isPresent()))
                        .orElse(null),
                follower.contact().flatMap(SubscriptionViews::telegram).orElse(null),
                follower.contact().flatMap(SubscriptionViews::email).orElse(null),
                subscription.createdAt(),
                links(
                        subscription.id(),
                        forOwner
                                ? links.feedSecret(subscription.id().value())
                                : subscription.id().toString()));
    }

    private SubscriptionView.FollowerView follower(
            Follower follower, boolean forOwner, Optional<FollowerSecret> secret) {
        Timetable timetable = follower.timetable();
        return new SubscriptionView.FollowerView(
                follower.id().toString(),
                secret.map(FollowerSecret::text).orElse(null),
                forOwner ? links.page(follower.id()) : null,
                timetable.rhythm().code(),
                timetable
                        .quiet()
                        .map(quiet -> new SubscriptionView.QuietView(
                                quiet.from().toString(),
                                quiet.to().toString(),
                                timetable.zone().getId()))
                        .orElse(null),
                follower.pausedUntil().isPresent(),
                follower.mutes().stream().map(MuteView::of).toList());
    }

    private SubscriptionView.PlaceView place(PlaceCode code) {
        Optional<Place> known = gazetteer.byCode(code);
        return known.map(place -> new SubscriptionView.PlaceView(
                        code.value(),
                        place.names().kk(),
                        place.names().ru(),
                        place.names().en()))
                .orElse(new SubscriptionView.PlaceView(code.value(), null, null, null));
    }

    private static Optional<SubscriptionView.WebhookView> webhook(Contact contact, boolean withSecret) {
        return switch (contact.address()) {
            case EmailAddress mailbox -> Optional.empty();
            case WebhookAddress webhook ->
                Optional.of(new SubscriptionView.WebhookView(
                        webhook.shown(),
                        withSecret ? webhook.secret().shown() : null,
                        contact.disabledBecause().orElse(null)));
            case TelegramChat chat -> Optional.empty();
        };
    }

    private static Optional<SubscriptionView.TelegramView> telegram(Contact contact) {
        return switch (contact.address()) {
            case TelegramChat chat ->
                Optional.of(new SubscriptionView.TelegramView(
                        chat.chat(), contact.disabledBecause().orElse(null)));
            case EmailAddress mailbox -> Optional.empty();
            case WebhookAddress webhook -> Optional.empty();
        };
    }

    private static Optional<SubscriptionView.EmailView> email(Contact contact) {
        return switch (contact.address()) {
            case EmailAddress mailbox ->
                Optional.of(new SubscriptionView.EmailView(
                        mailbox.shown(), contact.disabledBecause().orElse(null)));
            case TelegramChat chat -> Optional.empty();
            case WebhookAddress webhook -> Optional.empty();
        };
    }

    private Map<String, String> links(SubscriptionId id, String feed) {
        return new TreeMap<>(Map.of(
                "self", link("/api/v1/subscriptions/%s", id.toString()),
                "alerts", link("/api/v1/alerts?subscription=%s", id.toString()),
                "stream", link("/api/v1/alerts/stream?subscription=%s", id.toString()),
                "atom", link("/api/v1/feeds/%s.atom", feed),
                "jsonFeed", link("/api/v1/feeds/%s.json", feed)));
    }

    private String link(String path, String name) {
        return here + path.formatted(name);
    }
}

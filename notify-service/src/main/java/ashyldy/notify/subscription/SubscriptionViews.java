package ashyldy.notify.subscription;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import ashyldy.events.Coded;
import ashyldy.notify.channel.WebhookAddress;
import ashyldy.places.Gazetteer;
import ashyldy.places.Place;
import ashyldy.places.PlaceCode;

/// Shows subscriptions: with the secret of the webhook to whoever has just made it, without to everybody else.
public final class SubscriptionViews {
    private final Gazetteer gazetteer;
    private final URI here;

    /// @param here where readers find this service
    public SubscriptionViews(Gazetteer gazetteer, URI here) {
        this.gazetteer = gazetteer;
        this.here = here;
    }

    SubscriptionView view(Subscription subscription) {
        return view(subscription, false);
    }

    SubscriptionView viewWithSecret(Subscription subscription) {
        return view(subscription, true);
    }

    private SubscriptionView view(Subscription subscription, boolean withSecret) {
        Interest interest = subscription.interest();
        return new SubscriptionView(
                subscription.id().toString(),
                subscription.name().orElse(null),
                interest.place().map(this::place).orElse(null),
                interest.kindsInOrder().stream().map(Coded::code).toList(),
                interest.eventsInOrder().stream().map(EventName::of).toList(),
                subscription.language().code(),
                subscription.push().map(push -> webhook(push, withSecret)).orElse(null),
                subscription.createdAt(),
                links(subscription.id()));
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

    private static SubscriptionView.WebhookView webhook(Push push, boolean withSecret) {
        return switch (push.address()) {
            case WebhookAddress webhook ->
                new SubscriptionView.WebhookView(
                        webhook.shown(),
                        withSecret ? webhook.secret().shown() : null,
                        push.disabledBecause().orElse(null));
        };
    }

    private Map<String, String> links(SubscriptionId id) {
        return new TreeMap<>(Map.of(
                "self", link("/api/v1/subscriptions/%s", id),
                "alerts", link("/api/v1/alerts?subscription=%s", id),
                "stream", link("/api/v1/alerts/stream?subscription=%s", id),
                "atom", link("/api/v1/feeds/%s.atom", id),
                "jsonFeed", link("/api/v1/feeds/%s.json", id)));
    }

    private String link(String path, SubscriptionId id) {
        return here + path.formatted(id);
    }
}

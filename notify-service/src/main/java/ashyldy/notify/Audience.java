package ashyldy.notify;

import java.util.List;

import ashyldy.notify.intake.RegistryEvent;
import ashyldy.notify.subscription.Concern;
import ashyldy.notify.subscription.StoredSubscriptions;
import ashyldy.notify.subscription.Subscription;
import ashyldy.notify.subscription.Whereabouts;

/// The subscribers whom a change concerns.
final class Audience {
    private final Whereabouts whereabouts;
    private final StoredSubscriptions subscriptions;

    Audience(Whereabouts whereabouts, StoredSubscriptions subscriptions) {
        this.whereabouts = whereabouts;
        this.subscriptions = subscriptions;
    }

    List<Subscription> of(RegistryEvent event) {
        var project = event.change().project();
        var concern = new Concern(event.type(), project.kind(), whereabouts.of(project));
        return subscriptions.wanting(concern).stream()
                .filter(subscriber -> subscriber.interest().wants(concern))
                .toList();
    }
}

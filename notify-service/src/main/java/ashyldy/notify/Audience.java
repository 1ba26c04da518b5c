package ashyldy.notify;

import java.util.List;

import ashyldy.notify.subscription.Concern;
import ashyldy.notify.subscription.StoredSubscriptions;
import ashyldy.notify.subscription.Subscription;

/// The subscriptions that a happening concerns.
final class Audience {
    private final StoredSubscriptions subscriptions;

    Audience(StoredSubscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    List<Subscription> of(Concern concern) {
        return subscriptions.wanting(concern).stream()
                .filter(subscriber -> subscriber.interest().wants(concern))
                .toList();
    }
}

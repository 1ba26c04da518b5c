package ashyldy.notify;

import java.util.List;
import java.util.UUID;

import ashyldy.notify.matching.InterestIndex;
import ashyldy.notify.subscription.Concern;
import ashyldy.notify.subscription.StoredSubscriptions;
import ashyldy.notify.subscription.Subscription;
import ashyldy.notify.subscription.SubscriptionChange;
import ashyldy.notify.subscription.SubscriptionId;

/// The subscriptions that a happening concerns.
///
/// They are held in memory, and brought up to date before each happening by what has changed since the last: whoever
/// has subscribed before a change in the registry is heard is told of it, at whichever copy of the service.
final class Audience {
    private static final int PAGE = 10_000;
    private static final SubscriptionId FIRST = new SubscriptionId(new UUID(0, 0));

    private final StoredSubscriptions subscriptions;
    private final InterestIndex index = new InterestIndex();
    private long seen;

    private Audience(StoredSubscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    /// With all who have subscribed so far. What changes while they are read comes again among the changes.
    static Audience of(StoredSubscriptions subscriptions) {
        var audience = new Audience(subscriptions);
        audience.seen = subscriptions.newestChange();
        List<Subscription> page = subscriptions.after(FIRST, PAGE);
        while (!page.isEmpty()) {
            page.forEach(audience.index::put);
            page = subscriptions.after(page.getLast().id(), PAGE);
        }
        return audience;
    }

    List<Subscription> of(Concern concern) {
        catchUp();
        return index.wanting(concern);
    }

    private synchronized void catchUp() {
        for (SubscriptionChange change : subscriptions.changesAfter(seen)) {
            change.now().ifPresentOrElse(index::put, () -> index.remove(change.id()));
            seen = change.number();
        }
    }
}

package ashyldy.notify.subscription;

import java.util.Objects;
import java.util.Optional;

/// A change in the subscriptions.
///
/// @param number grows from change to change
/// @param now absent where the subscription is gone
public record SubscriptionChange(long number, SubscriptionId id, Optional<Subscription> now) {
    public SubscriptionChange {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(now, "now");
    }
}

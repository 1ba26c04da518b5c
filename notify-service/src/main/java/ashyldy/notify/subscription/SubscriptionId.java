package ashyldy.notify.subscription;

import java.util.Objects;
import java.util.UUID;

/// Random and unguessable: whoever knows it may read the alerts of the subscription.
public record SubscriptionId(UUID value) {
    public SubscriptionId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package ashyldy.notify.subscription;

import java.util.Objects;
import java.util.UUID;

/// Names a subscription. It is no secret: whoever knows it can do nothing with it.
public record SubscriptionId(UUID value) {
    public SubscriptionId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package ashyldy.notify.alert;

import java.util.Objects;
import java.util.UUID;

/// Random: whoever knows it may read the alert.
public record AlertId(UUID value) {
    public AlertId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

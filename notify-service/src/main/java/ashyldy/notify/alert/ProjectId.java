package ashyldy.notify.alert;

import java.util.Objects;
import java.util.UUID;

/// A project of the registry. It leads somewhere for ever, also after merges.
public record ProjectId(UUID value) {
    public ProjectId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

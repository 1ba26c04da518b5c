package ashyldy.notify.intake;

import java.util.Objects;

import ashyldy.events.EventType;
import ashyldy.events.ProjectEvent;
import ashyldy.notify.alert.Happening;

/// A change in the registry, as it was read and as it came.
public record RegistryEvent(EventType type, ProjectEvent change, Happening happening) {
    public RegistryEvent {
        Objects.requireNonNull(happening, "happening");
        if (!type.data().isInstance(change)) {
            throw new IllegalArgumentException("%s carries no %s".formatted(type, change.getClass()));
        }
    }
}

package ashyldy.events;

import java.util.Objects;

/// A promise was made, rescheduled, kept, withdrawn, or has become overdue.
public record PromiseChanged(ProjectState project, Promise promise, boolean news) implements ProjectEvent {
    public PromiseChanged {
        Objects.requireNonNull(project, "project");
        Objects.requireNonNull(promise, "promise");
    }
}

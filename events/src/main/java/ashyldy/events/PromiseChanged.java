package ashyldy.events;

import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonInclude;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_DEFAULT;

/// A promise was made, rescheduled, kept, withdrawn, or has become overdue; without news, some of its values differ.
///
/// @param retracted whether no article makes this promise any more: a reader forgets it
public record PromiseChanged(
        ProjectState project,
        Promise promise,
        boolean news,
        @JsonInclude(NON_DEFAULT) boolean retracted) implements ProjectEvent {
    public PromiseChanged {
        Objects.requireNonNull(project, "project");
        Objects.requireNonNull(promise, "promise");
    }

    /// That stands.
    public PromiseChanged(ProjectState project, Promise promise, boolean news) {
        this(project, promise, news, false);
    }
}

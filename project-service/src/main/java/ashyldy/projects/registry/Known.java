package ashyldy.projects.registry;

import java.util.List;
import java.util.Objects;

import ashyldy.events.ProjectState;
import ashyldy.events.Promise;

/// What was last published of a project.
public record Known(ProjectState state, List<Promise> promises) {
    public Known {
        Objects.requireNonNull(state, "state");
        promises = List.copyOf(promises);
    }
}

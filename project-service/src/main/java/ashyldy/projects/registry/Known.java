package ashyldy.projects.registry;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import ashyldy.events.ProjectState;
import ashyldy.events.Promise;
import ashyldy.events.Stage;

/// What was last published of a project.
///
/// @param told the last stage that subscribers were told of: behind the one in the state while an opening is held back,
/// absent where it was first seen as that
public record Known(ProjectState state, List<Promise> promises, Optional<Stage> told) {
    public Known {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(told, "told");
        promises = List.copyOf(promises);
    }
}

package ashyldy.events;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// A project was announced, started, suspended, opened, cancelled, corrected, or some of its values changed.
///
/// @param previousStage as last told; absent for a project seen for the first time, or so far only as an opening that
/// nobody has verified
/// @param article whose reading brought the change
/// @param changed names of the fields of [ProjectState] that differ from the version before
public record ProjectChanged(
        ProjectState project, Optional<Stage> previousStage, UUID article, List<String> changed, boolean news)
        implements ProjectEvent {
    public ProjectChanged {
        Objects.requireNonNull(project, "project");
        Objects.requireNonNull(article, "article");
        changed = List.copyOf(changed);
    }
}

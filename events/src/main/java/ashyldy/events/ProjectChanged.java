package ashyldy.events;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;

/// A project was announced, started, suspended, opened, cancelled, corrected, or some of its values changed.
///
/// @param previousStage as last told; absent for a project seen for the first time, or so far only as an opening that
/// nobody has verified
/// @param article whose reading brought the change
/// @param changed names of the fields of [ProjectState] that differ from the version before
/// @param mayBe ids of projects that this one may be, where the registry could not tell; empty nearly always
public record ProjectChanged(
        ProjectState project,
        Optional<Stage> previousStage,
        UUID article,
        List<String> changed,
        boolean news,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<UUID> mayBe)
        implements ProjectEvent {
    public ProjectChanged {
        Objects.requireNonNull(project, "project");
        Objects.requireNonNull(article, "article");
        changed = List.copyOf(changed);
        mayBe = mayBe == null ? List.of() : List.copyOf(mayBe);
    }

    /// Of a project that is no other, as far as the registry can tell.
    public ProjectChanged(
            ProjectState project, Optional<Stage> previousStage, UUID article, List<String> changed, boolean news) {
        this(project, previousStage, article, changed, news, List.of());
    }
}

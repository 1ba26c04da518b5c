package ashyldy.notify.intake;

import java.util.Objects;

import ashyldy.events.ProjectState;
import ashyldy.events.Stage;
import ashyldy.notify.alert.ProjectId;

/// What has been heard of a project.
///
/// @param version of the newest event
/// @param stage in that version
/// @param survivor itself, or the project it was merged into
public record KnownProject(long version, Stage stage, ProjectId survivor) {
    public KnownProject {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(survivor, "survivor");
    }

    /// Whether a state still holds. An event that comes late, as after a replay of dead letters, is heard only
    /// if nothing newer has taken it back.
    public boolean agreesWith(ProjectState state) {
        return state.version() >= version || state.stage() == stage;
    }
}

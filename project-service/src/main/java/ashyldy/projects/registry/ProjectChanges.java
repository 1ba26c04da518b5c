package ashyldy.projects.registry;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import ashyldy.events.ProjectState;

/// What one transaction changes in the projects, in the order in which it has to be written.
///
/// @param gone are projects no more
/// @param withdrawn of these nothing is left; their ids answer with this
/// @param merged where each of these ids leads to
/// @param saved as they are now
public record ProjectChanges(
        Set<ProjectId> gone,
        List<ProjectState> withdrawn,
        Map<ProjectId, ProjectId> merged,
        Collection<Project> saved) {
    public ProjectChanges {
        gone = Set.copyOf(gone);
        withdrawn = List.copyOf(withdrawn);
        merged = Map.copyOf(merged);
        saved = List.copyOf(saved);
    }

    boolean areNone() {
        return gone.isEmpty() && withdrawn.isEmpty() && saved.isEmpty();
    }
}

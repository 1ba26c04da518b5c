package ashyldy.events;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// One project turned out to be several.
///
/// @param project what remains under the old id
/// @param into the ids of the others, at least one
public record ProjectSplit(ProjectState project, List<UUID> into, boolean news) implements ProjectEvent {
    public ProjectSplit {
        Objects.requireNonNull(project, "project");
        into = List.copyOf(into);
        if (into.isEmpty()) {
            throw new IllegalArgumentException("a split names what it splits into");
        }
    }
}

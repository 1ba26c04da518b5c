package ashyldy.events;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// Several projects turned out to be one. The old ids lead to the survivor for ever.
///
/// @param project the survivor
/// @param merged the ids that are no longer projects of their own, at least one
public record ProjectsMerged(ProjectState project, List<UUID> merged, boolean news) implements ProjectEvent {
    public ProjectsMerged {
        Objects.requireNonNull(project, "project");
        merged = List.copyOf(merged);
        if (merged.isEmpty()) {
            throw new IllegalArgumentException("a merge names what was merged");
        }
    }
}

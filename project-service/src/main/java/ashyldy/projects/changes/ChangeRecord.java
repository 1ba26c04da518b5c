package ashyldy.projects.changes;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import ashyldy.projects.catalogue.ProjectRecord;
import ashyldy.wording.Wording;

/// A change as the API gives it.
///
/// @param id of the project
/// @param gone whether it is no project any more: forget it
/// @param mergedInto the project that it is now, if it was merged
/// @param project everything about it, absent where it is gone: it takes the place of what was known before
public record ChangeRecord(UUID id, boolean gone, Optional<UUID> mergedInto, Optional<ProjectRecord> project) {
    static ChangeRecord of(Change change, Wording wording) {
        return new ChangeRecord(
                change.id(),
                change.known().isEmpty(),
                change.mergedInto(),
                change.known().map(known -> ProjectRecord.of(known, wording)));
    }

    /// A part of the feed.
    ///
    /// @param next where to go on: at once while there is more, and later when something may have changed
    /// @param more whether there was more when this was answered
    public record ChangeList(List<ChangeRecord> items, String next, boolean more) {}
}

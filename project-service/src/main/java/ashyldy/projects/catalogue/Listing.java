package ashyldy.projects.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import ashyldy.events.ProjectState;
import ashyldy.events.Promise;

/// A project with what a list says about it.
///
/// @param openedOn last day of the interval in which it opened
/// @param firstSeenOn day of the oldest dated source
/// @param newsAt day of the newest dated source
/// @param promises the earliest date due first
public record Listing(
        ProjectState project,
        Optional<LocalDate> openedOn,
        Optional<LocalDate> firstSeenOn,
        Optional<LocalDate> newsAt,
        Instant changedAt,
        List<Promise> promises) {

    public Listing {
        promises = List.copyOf(promises);
    }
}

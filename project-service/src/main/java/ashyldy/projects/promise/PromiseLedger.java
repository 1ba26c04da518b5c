package ashyldy.projects.promise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import ashyldy.events.Promise;
import ashyldy.events.Stage;
import ashyldy.projects.intake.Sighting;
import ashyldy.projects.resolution.Cluster;

/// The promises of one project, oldest first, worked out from what its articles have said by the given day.
///
/// An article that expects completion by a date promises it. Said again for a time that overlaps, it is the same
/// promise, with the more exact date; said for another time, the older promise is rescheduled. The opening keeps the
/// last
/// one.
public final class PromiseLedger {
    private static final Set<Stage> AHEAD =
            EnumSet.of(Stage.PLANNED, Stage.UNDER_CONSTRUCTION, Stage.SUSPENDED, Stage.STAGE_OPENED, Stage.UNKNOWN);

    private PromiseLedger() {}

    /// @param stage that the project has reached
    /// @param opening of the project, where it has opened
    public static List<Promise> of(
            UUID project, Cluster cluster, Stage stage, Optional<Opening> opening, LocalDate today) {
        var pledges = new ArrayList<Pledge>();
        cluster.sightings().stream()
                .filter(sighting -> AHEAD.contains(sighting.stage()) && !isStale(sighting, opening))
                .flatMap(sighting -> Pledge.of(sighting).stream())
                .forEach(pledge -> append(pledges, pledge));
        var promises = new ArrayList<Promise>();
        for (int i = 0; i < pledges.size(); i++) {
            boolean last = i == pledges.size() - 1;
            var outcome = last ? Outcome.of(pledges.get(i), stage, opening, today) : Outcome.RESCHEDULED;
            promises.add(pledges.get(i).promise(project, outcome));
        }
        return promises;
    }

    private static void append(List<Pledge> pledges, Pledge pledge) {
        if (!pledges.isEmpty() && pledges.getLast().isRestatedBy(pledge)) {
            pledges.add(pledges.removeLast().restated(pledge));
        } else if (pledges.isEmpty() || pledge.days().isPresent()) {
            int before = (int) pledges.stream().filter(pledge::hasSameDue).count();
            pledges.add(pledge.repeated(before));
        }
    }

    /// Papers go on printing a plan after it has come true.
    private static boolean isStale(Sighting sighting, Optional<Opening> opening) {
        return opening.flatMap(Opening::announced)
                .filter(opened -> sighting.day().isAfter(opened))
                .isPresent();
    }
}

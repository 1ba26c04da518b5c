package ashyldy.projects.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import ashyldy.events.Cited;
import ashyldy.events.DateRole;
import ashyldy.events.ProjectDate;
import ashyldy.events.Quote;
import ashyldy.events.Stage;
import ashyldy.projects.intake.Sighting;
import ashyldy.projects.resolution.Cluster;

/// The stages of a project in the order of the evidence, whatever order it was read in.
///
/// A project goes forward: planned, under construction, first stage opened, opened. A later plan does not undo works,
/// and nothing undoes an opening, for papers go on printing old plans. Works stop and are taken up again; what is
/// cancelled may be planned again.
record StageHistory(List<StageChange> changes) {
    StageHistory {
        changes = List.copyOf(changes);
    }

    /// @param opened when it opened, by the rule for dates
    static StageHistory of(Cluster cluster, Optional<ProjectDate> opened) {
        var changes = new ArrayList<StageChange>();
        var now = Stage.UNKNOWN;
        for (var sighting : cluster.sightings()) {
            var next = after(now, sighting.stage());
            if (next != now) {
                changes.add(change(sighting, opened));
                now = next;
            }
        }
        return new StageHistory(changes);
    }

    Stage stage() {
        return changes.isEmpty() ? Stage.UNKNOWN : changes.getLast().stage();
    }

    Optional<Cited<Quote>> quote() {
        return changes.isEmpty()
                ? Optional.empty()
                : changes.getLast()
                        .quote()
                        .map(words -> new Cited<>(words, changes.getLast().article()));
    }

    static Stage after(Stage now, Stage asserted) {
        return switch (now) {
            case UNKNOWN, CANCELLED -> asserted == Stage.UNKNOWN ? now : asserted;
            case PLANNED -> oneOf(asserted, Stage.UNKNOWN) ? now : asserted;
            case UNDER_CONSTRUCTION, SUSPENDED -> oneOf(asserted, Stage.UNKNOWN, Stage.PLANNED) ? now : asserted;
            case STAGE_OPENED ->
                oneOf(asserted, Stage.UNKNOWN, Stage.PLANNED, Stage.UNDER_CONSTRUCTION) ? now : asserted;
            case OPENED -> now;
        };
    }

    private static boolean oneOf(Stage asserted, Stage... stages) {
        return List.of(stages).contains(asserted);
    }

    private static StageChange change(Sighting sighting, Optional<ProjectDate> opened) {
        var when = switch (sighting.stage()) {
            case OPENED -> opened;
            case STAGE_OPENED -> sighting.dates(DateRole.OPENING).findFirst();
            case UNDER_CONSTRUCTION -> sighting.dates(DateRole.START).findFirst();
            case PLANNED, SUSPENDED, CANCELLED, UNKNOWN -> Optional.<ProjectDate>empty();
        };
        return new StageChange(
                sighting.stage(),
                when.flatMap(ProjectDate::from),
                when.flatMap(ProjectDate::to),
                sighting.article(),
                sighting.id(),
                sighting.claim().stageQuote());
    }
}

package ashyldy.projects.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import ashyldy.events.Cited;
import ashyldy.events.Quote;
import ashyldy.events.Stage;
import ashyldy.projects.intake.Sighting;
import ashyldy.projects.resolution.Cluster;

/// The stages of a project in the order of the evidence, whatever order it was read in.
///
/// A project goes forward: planned, under construction, first stage opened, opened. A later plan does not undo works,
/// and nothing undoes an opening, for papers go on printing old plans. Works stop and are taken up again; what is
/// cancelled may be planned again.
///
/// An opening that only a model has seen is shown, and is not firm: works, a stop or an opening that is verified
/// later takes its place.
///
/// @param told what subscribers may be told of
/// @param held openings beyond that, held back until an article confirms them
record StageHistory(List<StageChange> told, List<StageChange> held) {
    StageHistory {
        told = List.copyOf(told);
        held = List.copyOf(held);
    }

    static StageHistory of(Cluster cluster, ReaderAlerts alerts, OpeningDates dates) {
        var told = new ArrayList<StageChange>();
        var held = new ArrayList<StageChange>();
        for (var sighting : cluster.sightings()) {
            if (alerts.tells(sighting)) {
                tell(sighting, dates, told, held);
            } else if (after(last(told, held), sighting.stage()) != last(told, held)) {
                held.add(dates.held(sighting));
            }
        }
        return new StageHistory(told, held);
    }

    private static void tell(Sighting sighting, OpeningDates dates, List<StageChange> told, List<StageChange> held) {
        var next = after(last(told), sighting.stage());
        if (next != last(told)) {
            told.add(dates.told(sighting));
            if (next != Stage.PLANNED) {
                held.clear();
            }
        } else if (!told.isEmpty() && confirms(sighting, told.getLast())) {
            told.set(told.size() - 1, dates.told(sighting));
        }
    }

    /// What a model has seen first is quoted from the article that confirms it.
    private static boolean confirms(Sighting sighting, StageChange change) {
        return !change.verified() && sighting.isVerified() && sighting.stage() == change.stage();
    }

    List<StageChange> changes() {
        return Stream.concat(told.stream(), held.stream()).toList();
    }

    Stage stage() {
        return last(told, held);
    }

    Stage toldStage() {
        return last(told);
    }

    boolean isVerified() {
        return changes().isEmpty() || changes().getLast().verified();
    }

    Optional<Cited<Quote>> quote() {
        return changes().isEmpty() ? Optional.empty() : changes().getLast().cited();
    }

    Optional<StageChange> lastTold() {
        return told.isEmpty() ? Optional.empty() : Optional.of(told.getLast());
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

    private static Stage last(List<StageChange> told, List<StageChange> held) {
        return held.isEmpty() ? last(told) : last(held);
    }

    private static Stage last(List<StageChange> changes) {
        return changes.isEmpty() ? Stage.UNKNOWN : changes.getLast().stage();
    }
}

package ashyldy.projects.promise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import ashyldy.events.Promise;
import ashyldy.events.PromiseState;
import ashyldy.events.PromiseTurn;
import ashyldy.events.Stage;
import ashyldy.events.Turn;
import ashyldy.projects.intake.Sighting;
import ashyldy.projects.resolution.Cluster;

import static java.nio.charset.StandardCharsets.UTF_8;

/// The promises of one project, worked out from what its articles have said by the given day: one for the project,
/// and one for each phase of which an article speaks by itself ("the first line in 2025, the second in 2027" moves
/// nothing).
///
/// An article that expects completion by a date promises it. The opening keeps the promise, and a stop or the end
/// of the works withdraws it, unless a new date was given with the stop or after it.
public final class PromiseLedger {
    private static final Set<Stage> AHEAD =
            EnumSet.of(Stage.PLANNED, Stage.UNDER_CONSTRUCTION, Stage.SUSPENDED, Stage.STAGE_OPENED, Stage.UNKNOWN);

    private static final int WHOLE = 0;

    private final UUID project;
    private final Progress progress;
    private final LocalDate today;

    private PromiseLedger(UUID project, Progress progress, LocalDate today) {
        this.project = project;
        this.progress = progress;
        this.today = today;
    }

    /// The whole project first, then its phases.
    public static List<Promise> of(UUID project, Cluster cluster, Progress progress, LocalDate today) {
        var ledger = new PromiseLedger(project, progress, today);
        var phases = new TreeMap<Integer, List<Sighting>>();
        cluster.sightings()
                .forEach(sighting -> phases.computeIfAbsent(phase(sighting), _ -> new ArrayList<>())
                        .add(sighting));
        return phases.entrySet().stream()
                .flatMap(phase -> ledger.promise(phase.getKey(), phase.getValue()).stream())
                .toList();
    }

    private Optional<Promise> promise(int phase, List<Sighting> sightings) {
        var opening = progress.opening().or(() -> phase == WHOLE ? Optional.empty() : PhaseOpening.of(sightings));
        Map<UUID, Pledge> pledges = new HashMap<>();
        sightings.stream()
                .filter(sighting -> AHEAD.contains(sighting.stage()) && !isStale(sighting, opening))
                .flatMap(sighting -> Pledge.of(sighting).stream())
                .forEach(pledge -> pledges.merge(pledge.due().article(), pledge, Pledge::ofOneArticle));
        return pledges.isEmpty()
                ? Optional.empty()
                : Optional.of(promise(phase, PromiseHistory.of(pledges.values()), opening));
    }

    private Promise promise(int phase, PromiseHistory history, Optional<Opening> opening) {
        var due = history.standing().days();
        var outcome = opening.map(kept -> Outcome.kept(due, kept))
                .orElseGet(() -> isWithdrawn(history) ? Outcome.WITHDRAWN : Outcome.waiting(due, today));
        var turns = new ArrayList<>(history.turns());
        end(outcome.state(), due).ifPresent(turns::add);
        return new Promise(
                id(phase),
                outcome.state(),
                history.standing().due(),
                history.speaker(),
                history.madeOn(),
                outcome.keptOn(),
                outcome.daysLate(),
                turns,
                history.slip(),
                outcome.keptFrom());
    }

    private Optional<PromiseTurn> end(PromiseState state, Optional<Interval> due) {
        return switch (state) {
            case OPEN, RESCHEDULED -> Optional.empty();
            case OVERDUE ->
                due.map(days -> turn(Turn.OVERDUE, Optional.of(days.to().plusDays(1)), false));
            case KEPT, KEPT_LATE -> Optional.of(kept());
            case WITHDRAWN -> Optional.of(turn(Turn.WITHDRAWN, progress.on(), true));
        };
    }

    /// The words of the opening keep it; of a phase that has opened by itself the stage of the project says nothing.
    private PromiseTurn kept() {
        boolean isWhole = progress.opening().isPresent();
        return turn(Turn.KEPT, isWhole ? progress.on() : Optional.empty(), isWhole);
    }

    private PromiseTurn turn(Turn turn, Optional<LocalDate> on, boolean isSaid) {
        return new PromiseTurn(
                turn,
                on,
                Optional.empty(),
                isSaid ? progress.said() : Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /// Who stops and names a new date has moved it.
    private boolean isWithdrawn(PromiseHistory history) {
        return progress.hasStopped()
                && history.lastMove()
                        .flatMap(Pledge::on)
                        .filter(moved -> progress.on().filter(moved::isBefore).isEmpty())
                        .isEmpty();
    }

    private UUID id(int phase) {
        var name = phase == WHOLE ? "promise " + project : "promise %s phase %d".formatted(project, phase);
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    }

    private static int phase(Sighting sighting) {
        return sighting.claim().phase().map(phase -> phase.ordinal()).orElse(WHOLE);
    }

    /// Papers go on printing a plan after it has come true.
    private static boolean isStale(Sighting sighting, Optional<Opening> opening) {
        return opening.flatMap(Opening::announced)
                .filter(opened -> sighting.day().isAfter(opened))
                .isPresent();
    }
}

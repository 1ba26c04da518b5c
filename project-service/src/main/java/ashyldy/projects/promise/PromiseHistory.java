package ashyldy.projects.promise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import ashyldy.events.Cited;
import ashyldy.events.Mentioned;
import ashyldy.events.PromiseTurn;
import ashyldy.events.Turn;

/// The dates that were said for one promise, in the order of the evidence.
///
/// Said for a time that overlaps, it is the same date, the more exact one standing; for another time, the promise
/// moves. A date that was given up before is an echo: papers go on printing old plans, and a promise that comes
/// back to an abandoned date is seen only where its article gives a new one.
final class PromiseHistory {
    /// Of those who only say it again, the first ones stand for all: a promise travels with every event about it.
    private static final int MOST_RESTATED = 20;

    private final List<PromiseTurn> turns = new ArrayList<>();
    private final List<Pledge> givenUp = new ArrayList<>();
    private Pledge standing;
    private Pledge lastMove;
    private int restated;

    private PromiseHistory(Pledge first) {
        standing = first;
        turns.add(first.turn(Turn.MADE, Optional.empty()));
    }

    /// @param pledges at least one, each of another article
    static PromiseHistory of(Collection<Pledge> pledges) {
        var ordered = pledges.stream().sorted(Pledge.AS_TOLD).toList();
        var history = new PromiseHistory(ordered.getFirst());
        ordered.stream().skip(1).forEach(history::say);
        return history;
    }

    Pledge standing() {
        return standing;
    }

    List<PromiseTurn> turns() {
        return List.copyOf(turns);
    }

    /// The move that made what stands, absent where it never moved.
    Optional<Pledge> lastMove() {
        return Optional.ofNullable(lastMove);
    }

    Optional<Cited<Mentioned>> speaker() {
        return turns.stream().flatMap(turn -> turn.speaker().stream()).findFirst();
    }

    Optional<LocalDate> madeOn() {
        return turns.stream().flatMap(turn -> turn.on().stream()).findFirst();
    }

    /// From the first date to the one that stands, where it has moved.
    Optional<Integer> slip() {
        return givenUp.isEmpty() ? Optional.empty() : standing.slipSince(givenUp.getFirst());
    }

    private void say(Pledge pledge) {
        boolean isEcho = givenUp.stream().anyMatch(old -> !pledge.contradicts(old));
        if (pledge.contradicts(standing) && pledge.on().isPresent() && !isEcho) {
            turns.add(pledge.turn(Turn.RESCHEDULED, pledge.slipSince(standing)));
            givenUp.add(standing);
            standing = pledge;
            lastMove = pledge;
        } else {
            restate(pledge);
        }
    }

    private void restate(Pledge pledge) {
        if (pledge.isMoreExactThan(standing)) {
            standing = new Pledge(pledge.due(), standing.speaker(), standing.on());
        }
        if (restated++ < MOST_RESTATED) {
            turns.add(pledge.turn(Turn.RESTATED, Optional.empty()));
        }
    }
}

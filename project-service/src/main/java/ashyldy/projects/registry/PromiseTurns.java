package ashyldy.projects.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import ashyldy.events.ProjectDate;
import ashyldy.events.Promise;
import ashyldy.events.PromiseState;

/// Which promises are new, and which have become something else.
///
/// A promise that moves is told once, by the old one: the project beside it carries the new date. One that is already
/// history when it is first read of was never made in our sight, so only its end is told.
final class PromiseTurns {
    private PromiseTurns() {}

    static List<Promise> between(List<Promise> before, List<Promise> after) {
        var turns = new ArrayList<Promise>();
        boolean moved = false;
        for (var promise : after) {
            var known = same(before, promise);
            boolean same = known.filter(old -> old.state() == promise.state()).isPresent();
            boolean unseenMove = known.isEmpty() && promise.state() == PromiseState.RESCHEDULED;
            boolean successor = known.isEmpty() && promise.state() == PromiseState.OPEN && moved;
            if (!same && !unseenMove && !successor) {
                turns.add(promise);
            }
            moved |= known.isPresent() && promise.state() == PromiseState.RESCHEDULED && !same;
        }
        return turns;
    }

    /// Whether its day passed while we were looking; else it was over before it was read of, which is no news.
    static boolean ranOut(List<Promise> before, Promise overdue) {
        return same(before, overdue)
                .filter(known -> known.state() == PromiseState.OPEN)
                .isPresent();
    }

    /// Whether its day had passed as it was known before: then nothing but the calendar has made it overdue.
    static boolean wasOver(List<Promise> before, Promise overdue, LocalDate today) {
        return same(before, overdue)
                .filter(known -> known.state() == PromiseState.OPEN)
                .flatMap(known -> known.due().value().to())
                .filter(today::isAfter)
                .isPresent();
    }

    /// By id, else by the date it is for: a promise that has come to another project has another id.
    private static Optional<Promise> same(List<Promise> before, Promise promise) {
        return before.stream()
                .filter(known -> known.id().equals(promise.id()))
                .findFirst()
                .or(() -> before.stream()
                        .filter(known ->
                                overlap(known.due().value(), promise.due().value()))
                        .findFirst());
    }

    private static boolean overlap(ProjectDate one, ProjectDate other) {
        return one.from().isPresent()
                && other.from().isPresent()
                && !one.from().get().isAfter(other.to().orElseThrow())
                && !other.from().get().isAfter(one.to().orElseThrow());
    }
}

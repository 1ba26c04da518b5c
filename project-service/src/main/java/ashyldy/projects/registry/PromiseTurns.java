package ashyldy.projects.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import ashyldy.events.ProjectDate;
import ashyldy.events.Promise;
import ashyldy.events.PromiseState;
import ashyldy.projects.registry.ProjectChange.PromiseTurned.How;

/// How the promises of a project differ from what was published, and which difference is new to those who were told.
///
/// Whatever differs is told, so that who has heard every event knows what the registry knows. It is news only where
/// a promise is made, moves or ends, and not where its id alone is another: after a split or a merge, what the
/// project was part of has told it already.
///
/// @param published under the id of the project
/// @param known the same, and what was published of the projects that it came from or took over
record PromiseTurns(List<Promise> published, List<Promise> known) {
    PromiseTurns {
        published = List.copyOf(published);
        known = List.copyOf(known);
    }

    List<Promise> differing(List<Promise> now) {
        return now.stream().filter(promise -> !published.contains(promise)).toList();
    }

    /// In the state in which a reader who has not heard of retractions takes no harm.
    List<Promise> retracted(List<Promise> now) {
        return published.stream()
                .filter(promise -> withId(now, promise).isEmpty())
                .map(Promise::withdrawn)
                .toList();
    }

    How how(Promise now) {
        boolean moved = same(now)
                .filter(before -> !overlap(before.due().value(), now.due().value()))
                .isPresent();
        return moved && !now.moves().isEmpty() && isUnfinished(now) ? How.MOVED : How.AS_ITS_STATE_SAYS;
    }

    /// Whether its state, or the time it is for, is another than whoever was told knows.
    boolean turns(Promise now) {
        return how(now) == How.MOVED
                || same(now).filter(before -> before.state() == now.state()).isEmpty() && !isOpenAgain(now);
    }

    /// Whether its day passed while we were looking; else it was over before it was read of, which is no news.
    boolean ranOut(Promise overdue) {
        return same(overdue)
                .filter(before -> before.state() == PromiseState.OPEN)
                .isPresent();
    }

    /// Whether its day had passed as it was known before: then nothing but the calendar has made it overdue.
    boolean wasOver(Promise overdue, LocalDate today) {
        return same(overdue)
                .filter(before -> before.state() == PromiseState.OPEN)
                .flatMap(before -> before.due().value().to())
                .filter(today::isAfter)
                .isPresent();
    }

    /// A clock that was set back, or a better reading of the date, makes no new promise.
    private boolean isOpenAgain(Promise now) {
        return now.state() == PromiseState.OPEN && same(now).isPresent();
    }

    private static boolean isUnfinished(Promise promise) {
        return promise.state() == PromiseState.OPEN || promise.state() == PromiseState.OVERDUE;
    }

    /// By id, else by the date it is for: a promise that has come to another project has another id, and so has one
    /// of before a promise kept its history.
    private Optional<Promise> same(Promise now) {
        return withId(known, now)
                .or(() -> known.stream()
                        .filter(before ->
                                overlap(before.due().value(), now.due().value()))
                        .findFirst());
    }

    private static Optional<Promise> withId(List<Promise> promises, Promise wanted) {
        return promises.stream()
                .filter(promise -> promise.id().equals(wanted.id()))
                .findFirst();
    }

    private static boolean overlap(ProjectDate one, ProjectDate other) {
        return one.from().isPresent()
                && other.from().isPresent()
                && !one.from().get().isAfter(other.to().orElseThrow())
                && !other.from().get().isAfter(one.to().orElseThrow());
    }
}

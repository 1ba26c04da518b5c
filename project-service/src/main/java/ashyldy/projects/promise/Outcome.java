package ashyldy.projects.promise;

import java.time.LocalDate;
import java.util.Optional;

import ashyldy.events.PromiseState;

/// What has become of a promise.
///
/// @param daysLate at least, where the days of the promise and of the opening do not overlap: in doubt there is
/// neither blame nor praise
record Outcome(
        PromiseState state, Optional<LocalDate> keptFrom, Optional<LocalDate> keptOn, Optional<Integer> daysLate) {
    static final Outcome WITHDRAWN = of(PromiseState.WITHDRAWN);

    static Outcome kept(Optional<Interval> due, Opening opening) {
        var days = due.flatMap(promised -> opening.possible().flatMap(promised::daysTo));
        boolean late = days.filter(count -> count > 0).isPresent();
        return new Outcome(
                late ? PromiseState.KEPT_LATE : PromiseState.KEPT,
                opening.days().map(Interval::from),
                opening.latest(),
                days);
    }

    static Outcome waiting(Optional<Interval> due, LocalDate today) {
        boolean over = due.map(Interval::to).filter(today::isAfter).isPresent();
        return of(over ? PromiseState.OVERDUE : PromiseState.OPEN);
    }

    private static Outcome of(PromiseState state) {
        return new Outcome(state, Optional.empty(), Optional.empty(), Optional.empty());
    }
}

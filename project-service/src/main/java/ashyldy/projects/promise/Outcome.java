package ashyldy.projects.promise;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import ashyldy.events.PromiseState;
import ashyldy.events.Stage;

/// What has become of a promise.
record Outcome(PromiseState state, Optional<LocalDate> keptOn, Optional<Integer> daysLate) {
    static final Outcome RESCHEDULED = of(PromiseState.RESCHEDULED);

    /// @param opening of the project, where it has opened
    static Outcome of(Pledge pledge, Stage stage, Optional<Opening> opening, LocalDate today) {
        var due = pledge.days().map(Interval::to);
        if (opening.isPresent()) {
            return kept(due, opening.get());
        }
        if (stage == Stage.CANCELLED) {
            return of(PromiseState.WITHDRAWN);
        }
        return of(due.filter(today::isAfter).isPresent() ? PromiseState.OVERDUE : PromiseState.OPEN);
    }

    /// Late only where even the first day on which it can have opened is late: in doubt there is no blame.
    private static Outcome kept(Optional<LocalDate> due, Opening opening) {
        var last = opening.latest();
        boolean late = due.isPresent()
                && opening.earliest().filter(due.get()::isBefore).isPresent();
        boolean early =
                due.isPresent() && last.filter(day -> !day.isAfter(due.get())).isPresent();
        var days = last.filter(day -> late || early).map(day -> (int) ChronoUnit.DAYS.between(due.orElseThrow(), day));
        return new Outcome(late ? PromiseState.KEPT_LATE : PromiseState.KEPT, last, days);
    }

    private static Outcome of(PromiseState state) {
        return new Outcome(state, Optional.empty(), Optional.empty());
    }
}

package ashyldy.projects.promise;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/// That a project has opened, which keeps its promise.
///
/// @param days the interval in which it happened, absent where nothing tells
/// @param announced the first day on which an article called it opened
public record Opening(Optional<Interval> days, Optional<LocalDate> announced) {
    /// An article that calls something opened and gives no day may be so many days late: what opened in December is
    /// still news in January.
    private static final int PRINTED_WITHIN_DAYS = 31;

    public Opening {
        Objects.requireNonNull(days, "days");
        Objects.requireNonNull(announced, "announced");
    }

    /// The last day on which it can have happened.
    public Optional<LocalDate> latest() {
        return days.map(Interval::to).or(() -> announced);
    }

    /// All days on which it can have happened, the unlikely ones included.
    Optional<Interval> possible() {
        return days.or(() -> announced.map(day -> new Interval(day.minusDays(PRINTED_WITHIN_DAYS), day)));
    }
}

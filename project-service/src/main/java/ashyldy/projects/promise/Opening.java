package ashyldy.projects.promise;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/// That a project has opened, which keeps its promise.
///
/// @param days the interval in which it happened, absent where nothing tells
/// @param announced the first day on which an article called it opened
public record Opening(Optional<Interval> days, Optional<LocalDate> announced) {
    public Opening {
        Objects.requireNonNull(days, "days");
        Objects.requireNonNull(announced, "announced");
    }

    /// The last day on which it can have happened.
    public Optional<LocalDate> latest() {
        return days.map(Interval::to).or(() -> announced);
    }

    Optional<LocalDate> earliest() {
        return days.map(Interval::from).or(() -> announced);
    }
}

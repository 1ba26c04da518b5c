package ashyldy.projects.promise;

import java.time.LocalDate;
import java.util.Optional;

import ashyldy.events.ProjectDate;

/// Days from the first to the last, both included.
public record Interval(LocalDate from, LocalDate to) {
    public Interval {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("not an interval: %s to %s".formatted(from, to));
        }
    }

    /// Nothing where the year of the date stays open.
    public static Optional<Interval> of(ProjectDate date) {
        return date.from().map(from -> new Interval(from, date.to().orElseThrow()));
    }

    boolean overlaps(Interval other) {
        return !from.isAfter(other.to) && !to.isBefore(other.from);
    }

    boolean isWithin(Interval other) {
        return !from.isBefore(other.from) && !to.isAfter(other.to);
    }
}

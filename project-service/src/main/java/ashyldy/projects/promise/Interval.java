package ashyldy.projects.promise;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;

import ashyldy.events.ProjectDate;

/// Days from the first to the last, both included.
public record Interval(LocalDate from, LocalDate to) {
    static final Comparator<Interval> MOST_EXACT_FIRST = Comparator.comparing(
                    (Interval days) -> ChronoUnit.DAYS.between(days.from, days.to))
            .thenComparing(Interval::to);

    public Interval {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("not an interval: %s to %s".formatted(from, to));
        }
    }

    /// Nothing where the year of the date stays open.
    public static Optional<Interval> of(ProjectDate date) {
        return date.from().map(from -> new Interval(from, date.to().orElseThrow()));
    }

    /// Days from this one to the other, at least: between the end that is nearer and the beginning that is nearer.
    /// Nothing where they overlap, negative where the other comes first; 0 for the same day.
    Optional<Integer> daysTo(Interval other) {
        if (isDay() && equals(other)) {
            return Optional.of(0);
        }
        if (overlaps(other)) {
            return Optional.empty();
        }
        long days = other.from.isAfter(to)
                ? ChronoUnit.DAYS.between(to, other.from)
                : ChronoUnit.DAYS.between(from, other.to);
        return Optional.of((int) days);
    }

    private boolean isDay() {
        return from.equals(to);
    }

    boolean overlaps(Interval other) {
        return !from.isAfter(other.to) && !to.isBefore(other.from);
    }

    boolean isWithin(Interval other) {
        return !from.isBefore(other.from) && !to.isAfter(other.to);
    }
}

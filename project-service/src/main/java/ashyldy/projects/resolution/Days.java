package ashyldy.projects.resolution;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import ashyldy.events.ProjectDate;

/// An interval of days.
///
/// @param told whether the text gives it; else it is the day of publication
record Days(LocalDate from, LocalDate to, boolean told) {
    /// No month is as long as this, and no year as short.
    static final long SEASON = 120;

    private static final long MONTH = 31;

    static Optional<Days> of(ProjectDate date) {
        return date.from().map(from -> new Days(from, date.to().orElseThrow(), true));
    }

    static Days published(LocalDate day) {
        return new Days(day, day, false);
    }

    /// How many days, 1 for a day.
    long length() {
        return between(from, to) + 1;
    }

    boolean isPublished() {
        return !told;
    }

    boolean isMonth() {
        return length() <= MONTH;
    }

    /// Days between the two, 0 where they overlap.
    long gapTo(Days other) {
        return Math.max(0, Math.max(between(to, other.from), between(other.to, from)));
    }

    private static long between(LocalDate end, LocalDate start) {
        return ChronoUnit.DAYS.between(end, start);
    }

    @Override
    public String toString() {
        return from.equals(to) ? from.toString() : from + "/" + to;
    }
}

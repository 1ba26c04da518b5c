package ashyldy.projects.resolution;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import ashyldy.events.ProjectDate;
import ashyldy.events.Stage;
import ashyldy.projects.intake.Sighting;

/// An interval of days.
///
/// @param told whether the text gives it; else it is the day of publication
record Days(LocalDate from, LocalDate to, boolean told) {

    static Optional<Days> of(ProjectDate date) {
        return date.from().map(from -> new Days(from, date.to().orElseThrow(), true));
    }

    static Optional<Days> opened(Sighting sighting) {
        if (sighting.stage() != Stage.OPENED) {
            return Optional.empty();
        }
        return sighting.openings()
                .flatMap(date -> of(date).stream())
                .findFirst()
                .or(() -> sighting.published().map(day -> new Days(day, day, false)));
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

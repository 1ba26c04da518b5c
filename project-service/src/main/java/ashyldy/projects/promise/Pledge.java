package ashyldy.projects.promise;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

import ashyldy.events.Cited;
import ashyldy.events.DateRole;
import ashyldy.events.Mentioned;
import ashyldy.events.ProjectDate;
import ashyldy.events.Promise;
import ashyldy.projects.intake.Sighting;

import static java.nio.charset.StandardCharsets.UTF_8;

/// A date by which something shall be finished, as first said; its outcome is decided later.
///
/// @param first the last day of the date as first said, which names the promise however it is restated
/// @param repeat how many older promises of the project were for the same date
record Pledge(
        Cited<ProjectDate> due,
        Optional<Cited<Mentioned>> speaker,
        Optional<LocalDate> madeOn,
        Optional<LocalDate> first,
        int repeat) {

    /// The latest of the dates that one article gives.
    static Optional<Pledge> of(Sighting sighting) {
        return sighting.dates(DateRole.PLANNED_COMPLETION)
                .max(Comparator.comparing(date -> date.to().orElse(LocalDate.MIN)))
                .map(date -> new Pledge(
                        new Cited<>(date, sighting.article()),
                        sighting.claim().speaker().map(speaker -> new Cited<>(speaker, sighting.article())),
                        sighting.published(),
                        date.to(),
                        0));
    }

    Optional<Interval> days() {
        return Interval.of(due.value());
    }

    /// Whether the later one says no more than this one, or the same more exactly.
    boolean isRestatedBy(Pledge later) {
        return later.days().isEmpty() || days().isEmpty() || later.days().get().overlaps(days().get());
    }

    Pledge restated(Pledge later) {
        boolean moreExact = later.days().isPresent()
                && (days().isEmpty() || later.days().get().isWithin(days().get()));
        return new Pledge(
                moreExact ? later.due : due,
                speaker.or(later::speaker),
                madeOn.or(later::madeOn),
                first.or(later::first),
                repeat);
    }

    boolean hasSameDue(Pledge other) {
        return first.equals(other.first);
    }

    Pledge repeated(int times) {
        return new Pledge(due, speaker, madeOn, first, times);
    }

    Promise promise(UUID project, Outcome outcome) {
        var name = "promise %s %s %d"
                .formatted(project, first.map(LocalDate::toString).orElse("open"), repeat);
        return new Promise(
                UUID.nameUUIDFromBytes(name.getBytes(UTF_8)),
                outcome.state(),
                due,
                speaker,
                madeOn,
                outcome.keptOn(),
                outcome.daysLate());
    }
}

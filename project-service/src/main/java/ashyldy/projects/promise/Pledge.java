package ashyldy.projects.promise;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

import ashyldy.events.Cited;
import ashyldy.events.DateRole;
import ashyldy.events.Mentioned;
import ashyldy.events.ProjectDate;
import ashyldy.events.PromiseTurn;
import ashyldy.events.Turn;
import ashyldy.projects.intake.Sighting;

/// A date by which something shall be finished, as one article says it.
///
/// @param on day of the article, absent where it is undated
record Pledge(Cited<ProjectDate> due, Optional<Cited<Mentioned>> speaker, Optional<LocalDate> on) {
    private static final Comparator<Pledge> BY_DUE =
            Comparator.comparing(pledge -> pledge.days().map(Interval::to).orElse(LocalDate.MIN));

    /// As they are told: first those of dated articles, the oldest first; then those of undated ones, the latest date
    /// first, for an article without a day can move nothing.
    static final Comparator<Pledge> AS_TOLD = Comparator.comparing((Pledge pledge) -> pledge.on.orElse(LocalDate.MAX))
            .thenComparing(Pledge::latestIfUndated, Comparator.reverseOrder())
            .thenComparing(pledge -> pledge.due.article(), Sighting.IDS);

    /// Of several dates in one claim the latest: nobody is blamed for the earlier one.
    static Optional<Pledge> of(Sighting sighting) {
        return sighting.dates(DateRole.PLANNED_COMPLETION)
                .map(date -> new Pledge(
                        new Cited<>(date, sighting.article()),
                        sighting.claim().speaker().map(speaker -> new Cited<>(speaker, sighting.article())),
                        sighting.published()))
                .max(BY_DUE);
    }

    /// Of two claims of one article, as of two dates of one claim; who speaks in either speaks for both.
    static Pledge ofOneArticle(Pledge one, Pledge other) {
        var latest = BY_DUE.compare(one, other) >= 0 ? one : other;
        return new Pledge(latest.due, one.speaker.or(other::speaker), latest.on);
    }

    Optional<Interval> days() {
        return Interval.of(due.value());
    }

    /// Whether it is for another time, which no more exact reading of either can bring together.
    boolean contradicts(Pledge other) {
        return days().isPresent()
                && other.days().filter(days().get()::overlaps).isEmpty()
                && other.days().isPresent();
    }

    boolean isMoreExactThan(Pledge other) {
        return days().filter(days -> other.days().filter(days::isWithin).isPresent()
                        || other.days().isEmpty())
                .isPresent();
    }

    /// Days by which this one comes later, at least.
    Optional<Integer> slipSince(Pledge before) {
        return before.days().flatMap(from -> days().flatMap(from::daysTo)).filter(days -> days != 0);
    }

    PromiseTurn turn(Turn turn, Optional<Integer> slip) {
        return new PromiseTurn(turn, on, Optional.of(due), Optional.empty(), speaker, slip);
    }

    private LocalDate latestIfUndated() {
        return on.isPresent() ? LocalDate.MAX : days().map(Interval::to).orElse(LocalDate.MIN);
    }
}

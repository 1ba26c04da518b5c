package ashyldy.projects.resolution;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import ashyldy.events.DateRole;
import ashyldy.events.Stage;
import ashyldy.projects.intake.Sighting;

/// The life of a project, as far as its sightings tell: when it was seen as what, and its dates.
///
/// @param openings of each that calls it open: when, as exactly as it tells, else the day on which it was published
/// @param open whether any calls it open
/// @param due promises, the last made last
/// @param planned the last day on which it was still only planned
/// @param begun the first day on which it was said to be built or to be open
/// @param unfinished the last day on which it was still to come
/// @param plans when it was spoken of as planned, first and last
/// @param works when it was spoken of as being built, first and last
/// @param first day of all publications
/// @param last day of all publications
record Life(
        boolean open,
        List<Days> openings,
        List<Days> due,
        boolean promised,
        Optional<Days> start,
        Optional<LocalDate> planned,
        Optional<LocalDate> begun,
        Optional<LocalDate> unfinished,
        Optional<Days> plans,
        Optional<Days> works,
        Optional<LocalDate> first,
        Optional<LocalDate> last) {

    static Life of(List<Sighting> sightings) {
        return new Life(
                sightings.stream().anyMatch(sighting -> sighting.stage() == Stage.OPENED),
                sightings.stream()
                        .filter(sighting -> sighting.stage() == Stage.OPENED)
                        .flatMap(sighting -> opened(sighting).stream())
                        .toList(),
                told(sightings, DateRole.PLANNED_COMPLETION).toList(),
                sightings.stream()
                        .flatMap(sighting -> sighting.dates(DateRole.PLANNED_COMPLETION))
                        .anyMatch(date -> date.from().isEmpty()),
                told(sightings, DateRole.START).min(Comparator.comparingLong(Days::length)),
                days(sightings, Stage.PLANNED).max(Comparator.naturalOrder()),
                days(sightings, Stage.UNDER_CONSTRUCTION, Stage.OPENED).min(Comparator.naturalOrder()),
                days(sightings, Stage.PLANNED, Stage.UNDER_CONSTRUCTION).max(Comparator.naturalOrder()),
                span(sightings, Stage.PLANNED),
                span(sightings, Stage.UNDER_CONSTRUCTION, Stage.SUSPENDED),
                days(sightings, Stage.values()).min(Comparator.naturalOrder()),
                days(sightings, Stage.values()).max(Comparator.naturalOrder()));
    }

    /// The most exact.
    Optional<Days> opened() {
        return openings.stream().min(Comparator.comparing(Days::isPublished).thenComparingLong(Days::length));
    }

    private static Optional<Days> opened(Sighting sighting) {
        var told =
                sighting.openings().flatMap(date -> Days.of(date).stream()).min(Comparator.comparingLong(Days::length));
        var published = sighting.published().map(Days::published);
        return told.filter(days -> days.length() < Days.SEASON || published.isEmpty())
                .or(() -> published)
                .or(() -> told);
    }

    private static Stream<Days> told(List<Sighting> sightings, DateRole role) {
        return sightings.stream().flatMap(sighting -> sighting.dates(role)).flatMap(date -> Days.of(date).stream());
    }

    private static Optional<Days> span(List<Sighting> sightings, Stage... stages) {
        return days(sightings, stages)
                .min(Comparator.naturalOrder())
                .map(first -> new Days(
                        first,
                        days(sightings, stages).max(Comparator.naturalOrder()).orElseThrow(),
                        false));
    }

    private static Stream<LocalDate> days(List<Sighting> sightings, Stage... stages) {
        var wanted = List.of(stages);
        return sightings.stream()
                .filter(sighting -> wanted.contains(sighting.stage()))
                .flatMap(sighting -> sighting.published().stream());
    }
}

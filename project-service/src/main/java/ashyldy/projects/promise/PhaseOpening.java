package ashyldy.projects.promise;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import ashyldy.events.DateRole;
import ashyldy.events.Stage;
import ashyldy.projects.intake.Sighting;

/// That one phase has opened: an article that speaks of this phase says so, while the project goes on.
final class PhaseOpening {
    private static final Set<Stage> OPENINGS = EnumSet.of(Stage.STAGE_OPENED, Stage.OPENED);

    private PhaseOpening() {}

    /// @param sightings of the phase
    static Optional<Opening> of(List<Sighting> sightings) {
        var opened = sightings.stream()
                .filter(sighting -> OPENINGS.contains(sighting.stage()) && sighting.isVerified())
                .toList();
        var days = opened.stream()
                .flatMap(sighting -> sighting.dates(DateRole.OPENING))
                .flatMap(date -> Interval.of(date).stream())
                .findFirst();
        var announced = opened.stream()
                .flatMap(sighting -> sighting.published().stream())
                .min(Comparator.naturalOrder());
        return opened.isEmpty() ? Optional.empty() : Optional.of(new Opening(days, announced));
    }
}

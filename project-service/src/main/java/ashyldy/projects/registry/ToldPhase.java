package ashyldy.projects.registry;

import java.util.List;
import java.util.Optional;

import ashyldy.events.Cited;
import ashyldy.events.Phase;
import ashyldy.projects.intake.Sighting;
import ashyldy.projects.resolution.Cluster;

/// Which phase a project is, as its articles tell: first of all the one by which it has reached its stage.
///
/// A later phase stays one where an article leaves its number out. A first phase does not: it belongs to the whole,
/// which
/// the next article may be about.
final class ToldPhase {
    private static final int FIRST = 1;

    private ToldPhase() {}

    /// Empty where none is told, or where the articles tell of several.
    static Optional<Cited<Phase>> of(Cluster cluster, StageHistory history) {
        List<Cited<Phase>> told =
                cluster.sightings().stream().flatMap(one -> cited(one).stream()).toList();
        return reached(cluster, history).or(() -> agreed(told));
    }

    private static Optional<Cited<Phase>> reached(Cluster cluster, StageHistory history) {
        return history.changes().isEmpty()
                ? Optional.empty()
                : cluster.sightings().stream()
                        .filter(one ->
                                one.id().equals(history.changes().getLast().claim()))
                        .findFirst()
                        .flatMap(ToldPhase::cited);
    }

    private static Optional<Cited<Phase>> agreed(List<Cited<Phase>> told) {
        boolean one =
                told.stream().map(each -> each.value().ordinal()).distinct().count() == 1;
        return told.stream().findFirst().filter(first -> one && first.value().ordinal() > FIRST);
    }

    private static Optional<Cited<Phase>> cited(Sighting sighting) {
        return sighting.claim().phase().map(phase -> new Cited<>(phase, sighting.article()));
    }
}

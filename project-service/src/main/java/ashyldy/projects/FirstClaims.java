package ashyldy.projects;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import ashyldy.projects.intake.Sighting;

/// Claim ids are distinct in what is published today; of an older event that has one twice, the first claim counts.
final class FirstClaims {
    private static final System.Logger LOG = System.getLogger(FirstClaims.class.getName());

    private FirstClaims() {}

    static List<Sighting> of(List<Sighting> sightings) {
        Map<UUID, Sighting> first = new LinkedHashMap<>();
        for (var sighting : sightings) {
            if (first.putIfAbsent(sighting.id(), sighting) != null) {
                LOG.log(
                        System.Logger.Level.WARNING,
                        "article {0} has two claims with the id {1}: the first one counts",
                        sighting.article(),
                        sighting.id());
            }
        }
        return List.copyOf(first.values());
    }
}

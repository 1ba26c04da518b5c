package ashyldy.projects.resolution;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import ashyldy.projects.intake.Sighting;

/// The sightings of one project.
///
/// @param component the smallest sighting id of all that hang together with these
/// @param sightings at least one, oldest evidence first
/// @param mayBe one sighting of each other project that this may be, where nothing tells yet
public record Cluster(UUID component, List<Sighting> sightings, Set<UUID> mayBe) {
    public Cluster {
        mayBe = Set.copyOf(mayBe);
        sightings = sightings.stream().sorted(Sighting.BY_TIME).toList();
        if (sightings.isEmpty()) {
            throw new IllegalArgumentException("a project has been seen at least once");
        }
    }

    /// Of sightings about which nothing is in doubt.
    public Cluster(UUID component, List<Sighting> sightings) {
        this(component, sightings, Set.of());
    }

    public Set<UUID> ids() {
        return sightings.stream().map(Sighting::id).collect(Collectors.toSet());
    }

    public Set<UUID> articles() {
        return sightings.stream().map(Sighting::article).collect(Collectors.toSet());
    }
}

package ashyldy.projects.resolution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import ashyldy.projects.intake.Sighting;

/// Sightings in groups that grow together; at first each is alone.
final class Groups {
    private final Map<UUID, List<Sighting>> groups = new LinkedHashMap<>();

    Groups(List<Sighting> sightings) {
        sightings.forEach(sighting -> groups.put(sighting.id(), new ArrayList<>(List.of(sighting))));
    }

    /// The very list while it does not grow, so that two members of one group get one object.
    List<Sighting> of(UUID sighting) {
        return groups.get(sighting);
    }

    void join(UUID one, UUID other) {
        var some = groups.get(one);
        var others = groups.get(other);
        if (some != others) {
            some.addAll(others);
            others.forEach(moved -> groups.put(moved.id(), some));
        }
    }

    /// In the order of their first member as given.
    List<List<Sighting>> all() {
        Set<List<Sighting>> distinct = Collections.newSetFromMap(new IdentityHashMap<>());
        return groups.values().stream().filter(distinct::add).toList();
    }
}

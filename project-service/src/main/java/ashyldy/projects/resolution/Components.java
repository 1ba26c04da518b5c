package ashyldy.projects.resolution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import ashyldy.projects.intake.Sighting;

/// What hangs together by links, each named by its smallest sighting.
final class Components {
    private final Map<UUID, UUID> up = new HashMap<>();

    Components(List<Resolver.Link> links) {
        links.forEach(link -> join(of(link.one()), of(link.other())));
    }

    UUID of(UUID sighting) {
        var root = sighting;
        for (var above = up.get(root); above != null; above = up.get(root)) {
            root = above;
        }
        if (!root.equals(sighting)) {
            up.put(sighting, root);
        }
        return root;
    }

    private void join(UUID one, UUID other) {
        if (!one.equals(other)) {
            boolean ordered = Sighting.IDS.compare(one, other) < 0;
            up.put(ordered ? other : one, ordered ? one : other);
        }
    }
}

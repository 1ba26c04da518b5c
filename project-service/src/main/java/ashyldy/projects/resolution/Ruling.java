package ashyldy.projects.resolution;

import java.util.Set;
import java.util.UUID;

/// What people have said of sightings: ahead of all evidence.
public sealed interface Ruling {
    /// All of these are one work.
    record Together(Set<UUID> sightings) implements Ruling {
        public Together {
            sightings = Set.copyOf(sightings);
        }
    }

    /// None of the ones is the same work as any of the others.
    record Apart(Set<UUID> some, Set<UUID> others) implements Ruling {
        public Apart {
            some = Set.copyOf(some);
            others = Set.copyOf(others);
        }
    }
}

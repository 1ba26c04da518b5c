package ashyldy.projects.registry;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import ashyldy.projects.intake.Sighting;

/// A sighting and where the registry has put it.
///
/// @param component the smallest sighting id of all that hang together with it
public record Placed(Sighting sighting, UUID component, Optional<ProjectId> project) {
    public Placed {
        Objects.requireNonNull(sighting, "sighting");
        Objects.requireNonNull(component, "component");
        Objects.requireNonNull(project, "project");
    }

    /// Before it is compared with anything: alone, and no project yet.
    public static Placed alone(Sighting sighting) {
        return new Placed(sighting, sighting.id(), Optional.empty());
    }
}

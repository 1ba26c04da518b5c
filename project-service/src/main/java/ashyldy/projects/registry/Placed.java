package ashyldy.projects.registry;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import ashyldy.projects.intake.Sighting;

/// A sighting and where the registry has put it.
///
/// @param component the smallest sighting id of all that hang together with it
/// @param counted as which marks it is counted: those of the rules by which it was settled last
public record Placed(Sighting sighting, UUID component, Optional<ProjectId> project, Set<CrowdMark> counted) {
    public Placed {
        Objects.requireNonNull(sighting, "sighting");
        Objects.requireNonNull(component, "component");
        Objects.requireNonNull(project, "project");
        counted = Set.copyOf(counted);
    }

    /// Before it is compared with anything: alone, and no project yet.
    static Placed alone(Sighting sighting) {
        return new Placed(sighting, sighting.id(), Optional.empty(), CrowdMark.of(sighting));
    }

    Placed at(UUID otherComponent, ProjectId otherProject) {
        return new Placed(sighting, otherComponent, Optional.of(otherProject), counted);
    }

    boolean isAt(UUID thisComponent, ProjectId thisProject) {
        return component.equals(thisComponent)
                && project.filter(thisProject::equals).isPresent();
    }
}

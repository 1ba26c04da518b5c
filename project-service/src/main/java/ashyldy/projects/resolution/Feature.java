package ashyldy.projects.resolution;

import java.util.Optional;

import ashyldy.projects.intake.Sighting;

/// Something by which two sightings can be told apart or recognised. Symmetric; silent where either says nothing.
@FunctionalInterface
interface Feature {
    Optional<Evidence> compare(Sighting one, Sighting other);
}

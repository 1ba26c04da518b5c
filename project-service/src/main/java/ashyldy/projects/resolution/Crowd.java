package ashyldy.projects.resolution;

import ashyldy.projects.intake.PlaceKey;

/// How many marks ([Sighting#mark]) of a kind the registry has seen in a place, in powers of two, so that it seldom
/// changes: where much is built, two claims of one place say little of each other.
@FunctionalInterface
public interface Crowd {
    /// @param group of kinds
    /// @return 0, 1, 2, 4, 8 …
    int marks(String group, PlaceKey place);
}

package ashyldy.projects.catalogue;

import java.util.Optional;
import java.util.Set;

/// Where projects lie.
///
/// @param places codes of places; a project counts that lies in any of them or below
/// @param spots codes of the places whose point lies in the box and in the circle that are asked for; a project counts
/// whose finest place, a locality or else a district, is one of them
public record Where(Set<String> places, Optional<Set<String>> spots) {
    public Where {
        places = Set.copyOf(places);
        spots = spots.map(Set::copyOf);
    }
}

package ashyldy.projects.intake;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where a sighting is, as far as its article tells.
///
/// @param townspeople how many live in the locality, where it is a town: it may build two schools at once; else 0
public record Whereabouts(
        Optional<PlaceKey> region, Optional<PlaceKey> district, Optional<PlaceKey> locality, int townspeople) {
    public static final Whereabouts UNKNOWN = new Whereabouts(Optional.empty(), Optional.empty(), Optional.empty(), 0);

    public boolean isTown() {
        return townspeople > 0;
    }

    public Optional<String> regionCode() {
        return region.flatMap(PlaceKey::code);
    }

    /// Astana, Almaty and Shymkent are regions of their own: too large to tell anything apart.
    public boolean isRepublicanCity() {
        return region.isPresent()
                && locality.map(spot -> spot.same(region.get())).orElse(false);
    }

    /// The folded names of every level, which tell a name nothing new: the school of Tonkeris is in Tonkeris.
    Set<String> names() {
        return Stream.of(region, district, locality)
                .flatMap(Optional::stream)
                .flatMap(key -> key.names().stream())
                .collect(Collectors.toSet());
    }
}

package ashyldy.notify.subscription;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import ashyldy.events.Cited;
import ashyldy.events.ClaimPlace;
import ashyldy.events.PlaceName;
import ashyldy.events.ProjectState;
import ashyldy.places.Coordinates;
import ashyldy.places.Gazetteer;
import ashyldy.places.Place;
import ashyldy.places.PlaceCode;

/// The codes under which a project is found: its own place, and every place around it.
///
/// A village that nobody listed has no code, and is found by its district. A place that a project only serves
/// is no place where something opened.
public final class Whereabouts {
    private final Gazetteer gazetteer;

    public Whereabouts(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    public Set<String> of(ProjectState project) {
        return project.place().map(Cited::value).map(this::of).orElse(Set.of(Concern.COUNTRY));
    }

    /// Where it is, where that is known to the district or better: the middle of a region is nowhere.
    public Optional<Coordinates> point(ProjectState project) {
        return project.place().map(Cited::value).stream()
                .flatMap(place -> Stream.of(place.locality(), place.district()))
                .flatMap(Optional::stream)
                .map(PlaceName::code)
                .flatMap(Optional::stream)
                .flatMap(code -> gazetteer.byCode(code).stream())
                .flatMap(place -> place.coordinates().stream())
                .findFirst();
    }

    private Set<String> of(ClaimPlace place) {
        if (!place.country().equals(Concern.COUNTRY)) {
            return Set.of();
        }
        Set<String> codes = new LinkedHashSet<>();
        Stream.of(place.locality(), place.district(), place.region())
                .flatMap(Optional::stream)
                .map(PlaceName::code)
                .flatMap(Optional::stream)
                .flatMap(this::withAncestors)
                .forEach(codes::add);
        codes.add(Concern.COUNTRY);
        return codes;
    }

    /// A code that the gazetteer does not know stands for itself.
    private Stream<String> withAncestors(String code) {
        return gazetteer
                .byCode(code)
                .map(place -> Stream.concat(Stream.of(place), gazetteer.ancestors(place).stream())
                        .map(Place::code)
                        .map(PlaceCode::value))
                .orElse(Stream.of(code));
    }
}

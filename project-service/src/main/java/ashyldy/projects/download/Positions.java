package ashyldy.projects.download;

import java.util.Optional;
import java.util.stream.Stream;

import ashyldy.events.ClaimPlace;
import ashyldy.events.PlaceName;
import ashyldy.events.ProjectState;
import ashyldy.places.Coordinates;
import ashyldy.places.Gazetteer;
import ashyldy.places.Place;

/// Where projects are, no more exactly than somebody says: at the point of their finest place, which is a locality or a
/// district. What is only known to lie in a region has no point.
final class Positions {
    private final Gazetteer gazetteer;

    Positions(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /// @param of the place whose point it is
    record Position(Coordinates point, Place of) {
        /// What the point is the middle of.
        String precision() {
            return of.level().isLocality() ? "locality" : "district";
        }
    }

    Optional<Position> of(ProjectState project) {
        return project.place().flatMap(cited -> of(cited.value()));
    }

    private Optional<Position> of(ClaimPlace place) {
        return Stream.of(place.locality(), place.district(), place.region())
                .flatMap(Optional::stream)
                .map(PlaceName::code)
                .flatMap(Optional::stream)
                .findFirst()
                .flatMap(gazetteer::byCode)
                .filter(found -> found.level().isLocality() || found.level().isDistrict())
                .flatMap(found -> found.coordinates().map(point -> new Position(point, found)));
    }
}

package ashyldy.places.classifier;

import java.util.Optional;
import java.util.stream.Stream;

import ashyldy.places.Gazetteer;
import ashyldy.places.Place;
import ashyldy.places.PlaceNames;

/// Finds the place of the gazetteer that a row means, if there is one.
final class KnownPlaces {
    private final Gazetteer gazetteer;

    KnownPlaces(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /// @param alone whether no other row of its region is called so: some of our villages stand under their region
    /// alone, because nobody knew their district
    Optional<Place> of(ClassifierRow row, PlaceNames names, Place unit, boolean isCity, boolean alone) {
        Optional<Place> coded =
                gazetteer.byCode(row.shortCode()).filter(place -> place.level().isLocality());
        return coded.or(() -> Stream.of(names.ru(), names.kk())
                .flatMap(name -> gazetteer.similar(name).stream())
                .filter(place -> place.level().isLocality())
                .filter(place -> isIn(place, unit)
                        || isCity && isInRegion(place, unit) && place.level().isCity()
                        || alone && isOfRegionAlone(place) && isInRegion(place, unit))
                .findFirst());
    }

    private boolean isIn(Place place, Place unit) {
        return gazetteer.isWithin(place, unit) || gazetteer.wasWithin(place, unit);
    }

    private boolean isInRegion(Place place, Place unit) {
        return gazetteer.region(unit).filter(region -> isIn(place, region)).isPresent();
    }

    private boolean isOfRegionAlone(Place place) {
        return gazetteer
                .parentOf(place)
                .filter(parent -> parent.level().isFirst())
                .isPresent();
    }
}

package ashyldy.notify.alert;

import java.util.Optional;

import ashyldy.events.ClaimPlace;
import ashyldy.events.PlaceName;
import ashyldy.places.Gazetteer;
import ashyldy.places.PlaceNames;

/// Fills in the names that the gazetteer knows of a place, which may have been renamed since the event was made.
record KnownNames(Gazetteer gazetteer) {
    ClaimPlace of(ClaimPlace place) {
        return new ClaimPlace(
                place.country(),
                place.region().map(this::named),
                place.district().map(this::named),
                place.locality().map(this::named),
                place.precision(),
                place.serves(),
                place.quote());
    }

    private PlaceName named(PlaceName name) {
        return name.code()
                .flatMap(gazetteer::byCode)
                .map(place -> named(name, place.names()))
                .orElse(name);
    }

    private static PlaceName named(PlaceName name, PlaceNames known) {
        return new PlaceName(
                name.code(), Optional.of(known.kk()), Optional.of(known.ru()), Optional.of(known.en()), name.text());
    }
}

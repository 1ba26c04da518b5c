package ashyldy.projects;

import java.util.List;
import java.util.Optional;

import ashyldy.events.ClaimPlace;
import ashyldy.events.PlaceName;
import ashyldy.events.PlacePrecision;
import ashyldy.events.Quote;
import ashyldy.places.Gazetteer;
import ashyldy.places.Place;

/// Reads a place from the fine to the coarse: `Tonkeris, Talgar District, Almaty Region`. A village that the gazetteer
/// does not know stays a name; `-` leaves a level out.
final class Places {
    private static final Gazetteer GAZETTEER = Gazetteer.kazakhstan();

    private Places() {}

    static ClaimPlace of(String text, Quote quote) {
        var levels = text.split(", ");
        int last = levels.length - 1;
        Optional<Place> region = GAZETTEER.named(levels[last]).stream()
                .filter(place -> place.level().isFirst())
                .findFirst();
        Optional<PlaceName> district = Optional.empty();
        Optional<PlaceName> locality = Optional.empty();
        for (int i = last - 1; i >= 0; i--) {
            if (levels[i].endsWith("District")) {
                district = Optional.of(name(levels[i], region));
            } else {
                locality = Optional.of(name(levels[i], region));
            }
        }
        if (region.isPresent() && region.get().level().isCity()) {
            locality = region.map(Places::name);
        }
        return new ClaimPlace(
                "KZ",
                region.map(Places::name),
                district,
                locality,
                precision(district, locality),
                List.of(),
                Optional.of(quote));
    }

    private static PlaceName name(String text, Optional<Place> region) {
        return GAZETTEER.named(text).stream()
                .filter(place -> !place.level().isFirst())
                .filter(place -> region.isPresent() && GAZETTEER.isWithin(place, region.get()))
                .findFirst()
                .map(Places::name)
                .orElseGet(() -> new PlaceName(
                        Optional.empty(), Optional.empty(), Optional.of(text), Optional.empty(), Optional.of(text)));
    }

    private static PlaceName name(Place place) {
        return new PlaceName(
                Optional.of(place.code().value()),
                Optional.of(place.names().kk()),
                Optional.of(place.names().ru()),
                Optional.of(place.names().en()),
                Optional.empty());
    }

    private static PlacePrecision precision(Optional<PlaceName> district, Optional<PlaceName> locality) {
        if (locality.isPresent()) {
            return PlacePrecision.LOCALITY;
        }
        return district.isPresent() ? PlacePrecision.DISTRICT : PlacePrecision.REGION;
    }
}

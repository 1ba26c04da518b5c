package ashyldy.places;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Places by the code they bear and by those they bore, and the centres that the register knows by code. */
final class CodeIndex {

    private final Map<String, Place> places = new HashMap<>();
    private final Map<Place, Place> centres = new HashMap<>();

    CodeIndex(List<Place> all, Map<PlaceCode, PlaceCode> formerCodes, Map<PlaceCode, PlaceCode> centresByCode) {
        all.forEach(place -> places.put(place.code().value(), place));
        formerCodes.forEach((former, now) -> places.put(former.value(), places.get(now.value())));
        centresByCode.forEach((place, centre) -> centres.put(places.get(place.value()), places.get(centre.value())));
    }

    Optional<Place> find(String code) {
        return Optional.ofNullable(places.get(code));
    }

    Optional<Place> centreOf(Place place) {
        return Optional.ofNullable(centres.get(place));
    }
}

package ashyldy.ingest.discourse;

import java.util.Optional;

import ashyldy.events.Quote;
import ashyldy.ingest.mention.place.Country;
import ashyldy.places.Place;
import ashyldy.places.PlaceLevel;

/// A place as one mention and its surroundings settle it.
///
/// @param place of the gazetteer, the finest that is sure
/// @param unlisted the printed name of a village or district that the gazetteer does not hold; `place` is what it lies
/// in
/// @param unlistedDistrict whether the unlisted name is a district
/// @param carried true where it was said of something before, not in the clause itself
public record Site(
        Optional<Place> place,
        Optional<String> unlisted,
        boolean unlistedDistrict,
        Optional<Country> country,
        Optional<Quote> quote,
        boolean carried) {
    /// A place of which something was said before.
    public static Site carriedAt(Place place) {
        return new Site(Optional.of(place), Optional.empty(), false, Optional.empty(), Optional.empty(), true);
    }

    /// A place that the sentence points back to: "in this district".
    static Site pointedAt(Place place) {
        return new Site(Optional.of(place), Optional.empty(), false, Optional.empty(), Optional.empty(), false);
    }

    Site carriedOn() {
        return new Site(place, unlisted, unlistedDistrict, country, quote, true);
    }

    /// Only its region: what is carried over to several facilities is no finer.
    Site widened(PlaceSense sense) {
        return new Site(
                place.flatMap(sense.gazetteer()::region), Optional.empty(), false, country, Optional.empty(), carried);
    }

    public boolean isAbroad() {
        return country.isPresent();
    }

    /// Whether both may be one place: equal, or one lies in the other.
    public boolean mayBe(Site other, PlaceSense sense) {
        if (isAbroad() || other.isAbroad()) {
            return country.map(Country::code).equals(other.country.map(Country::code));
        }
        if (unlisted.isPresent() && other.unlisted.isPresent() && !unlisted.equals(other.unlisted)) {
            return false;
        }
        if (isVillageBeside(other) || other.isVillageBeside(this)) {
            return false;
        }
        if (place.isEmpty() || other.place.isEmpty()) {
            return true;
        }
        return sense.isWithin(place.get(), other.place.get()) || sense.isWithin(other.place.get(), place.get());
    }

    /// A village that nobody listed is none of those that somebody did.
    private boolean isVillageBeside(Site other) {
        return unlisted.isPresent()
                && !unlistedDistrict
                && other.unlisted.isEmpty()
                && other.place
                        .filter(listed -> listed.level() == PlaceLevel.SETTLEMENT)
                        .filter(listed -> !place.equals(Optional.of(listed)))
                        .isPresent();
    }

    /// How fine it is: 0 a country, 3 a town or village.
    public int fineness() {
        if (unlisted.isPresent()) {
            return unlistedDistrict ? 2 : 3;
        }
        return place.map(found -> switch (found.level()) {
                    case REGION -> 1;
                    case DISTRICT, CITY_DISTRICT -> 2;
                    case REPUBLICAN_CITY, REGIONAL_CITY, DISTRICT_CITY, SETTLEMENT -> 3;
                })
                .orElse(0);
    }
}

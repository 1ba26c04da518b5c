package ashyldy.places;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a place stands in the administrative structure, from the widest to the smallest. */
public enum PlaceLevel {
    REGION,
    REPUBLICAN_CITY,
    DISTRICT,
    REGIONAL_CITY,
    DISTRICT_CITY,
    CITY_DISTRICT,
    SETTLEMENT;

    /** The word of the data files and the wire: {@code regional_city}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<PlaceLevel> ofWord(String word) {
        return Arrays.stream(values())
                .filter(level -> level.word().equals(word))
                .findFirst();
    }

    /** Regions and the three cities that stand beside them. */
    public boolean isFirst() {
        return this == REGION || this == REPUBLICAN_CITY;
    }

    /** Districts of a region and of a city. */
    public boolean isDistrict() {
        return this == DISTRICT || this == CITY_DISTRICT;
    }

    public boolean isCity() {
        return this == REPUBLICAN_CITY || this == REGIONAL_CITY || this == DISTRICT_CITY;
    }

    /** Cities and settlements: places where one can stand, as against territories. */
    public boolean isLocality() {
        return isCity() || this == SETTLEMENT;
    }
}

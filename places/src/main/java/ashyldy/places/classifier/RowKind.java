package ashyldy.places.classifier;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What the type word of a row says that it is.
enum RowKind {
    REGION,
    DISTRICT,
    /// A city with the land that it governs.
    CITY_AUTHORITY,
    CITY,
    RURAL_DISTRICT,
    SETTLEMENT,
    /// A wintering place, a farm, a siding: a dot on the map with a house, not a place that a newspaper names.
    OUTPOST;

    static Optional<RowKind> ofWord(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }
}

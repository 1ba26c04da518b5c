package ashyldy.places;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * One row of the gazetteer.
 *
 * @param names as shown to a reader, with the type word where there is one: "Talgar District"
 * @param headlessNames the same without the type word: "Talgar"; in Russian a district's is an adjective in the
 *     nominative masculine, a region's in the feminine, and names of persons stand in the genitive
 * @param parent empty for regions and republican cities
 * @param location empty where nobody has told us
 * @param population of cities and settlements, as GeoNames had it in January 2023
 */
public record Place(
        PlaceCode code,
        PlaceLevel level,
        PlaceNames names,
        PlaceNames headlessNames,
        Aliases aliases,
        Optional<PlaceCode> parent,
        Optional<Location> location,
        OptionalInt population) {

    public Place {
        if (parent.isPresent() == level.isFirst()) {
            throw new IllegalArgumentException(
                    level.isFirst() ? level.word() + " has no parent" : level.word() + " needs a parent");
        }
    }

    public Optional<Coordinates> coordinates() {
        return location.map(Location::coordinates);
    }

    /** Every spelling that means this place, each once: names, names without type word, aliases. */
    public List<String> spellings() {
        return Stream.of(names.all(), headlessNames.all(), aliases.all())
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other == this || other instanceof Place place && place.code.equals(code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code + " " + names.en();
    }
}

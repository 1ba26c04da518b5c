package ashyldy.places;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Makes a place of a line, with its position and its names without type words. */
final class PlaceReader {

    private final TypeWords typeWords;
    private final Map<PlaceCode, Position> positions;

    PlaceReader(TypeWords typeWords, Map<PlaceCode, Position> positions) {
        this.typeWords = typeWords;
        this.positions = positions;
    }

    Place read(Row row) {
        PlaceCode code = row.code("code");
        PlaceLevel level = row.level("level");
        PlaceNames names = new PlaceNames(row.required("kk"), row.required("ru"), row.required("en"));
        Aliases aliases = new Aliases(row.list("aliases_kk"), row.list("aliases_ru"), row.list("aliases_en"));
        try {
            return new Place(
                    code,
                    level,
                    names,
                    typeWords.headless(names, level),
                    typeWords.headed(aliases, level),
                    optionalCode(row, "parent"),
                    location(row, code),
                    Optional.ofNullable(positions.get(code))
                            .map(Position::population)
                            .orElse(OptionalInt.empty()));
        } catch (IllegalArgumentException refused) {
            throw row.bad(refused.getMessage());
        }
    }

    private Optional<Location> location(Row row, PlaceCode code) {
        Optional<Location> own = Optional.ofNullable(positions.get(code))
                .map(position -> new Location(position.coordinates(), Location.Basis.PLACE));
        return own.or(() -> optionalCode(row, "centre")
                .map(positions::get)
                .map(position -> new Location(position.coordinates(), Location.Basis.CENTRE)));
    }

    static Optional<PlaceCode> optionalCode(Row row, String column) {
        return row.text(column).isEmpty() ? Optional.empty() : Optional.of(row.code(column));
    }
}

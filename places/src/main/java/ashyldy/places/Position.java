package ashyldy.places;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Where a city or settlement lies and how many people live there: one line of {@code positions.tsv}. */
record Position(Row row, Coordinates coordinates, OptionalInt population) {

    static Map<PlaceCode, Position> read(List<Row> rows) {
        Map<PlaceCode, Position> positions = new HashMap<>();
        for (Row row : rows) {
            if (positions.put(row.code("code"), position(row)) != null) {
                throw row.bad("'" + row.text("code") + "' stands twice");
            }
        }
        return positions;
    }

    private static Position position(Row row) {
        try {
            Coordinates coordinates = new Coordinates(row.number("latitude"), row.number("longitude"));
            OptionalInt population = row.text("population").isEmpty()
                    ? OptionalInt.empty()
                    : OptionalInt.of((int) row.number("population"));
            return new Position(row, coordinates, population);
        } catch (IllegalArgumentException refused) {
            throw row.bad(refused.getMessage());
        }
    }
}

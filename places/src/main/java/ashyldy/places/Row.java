package ashyldy.places;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** One line of a table, which knows where it stands so that every complaint can say so. */
record Row(String file, int line, Map<String, String> cells) {

    private static final String SEPARATOR = ";";

    Row {
        cells = Map.copyOf(cells);
    }

    /** The cell, empty where nothing is written. */
    String text(String column) {
        return cells.getOrDefault(column, "");
    }

    String required(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            throw bad(column + " is missing");
        }
        return text;
    }

    List<String> list(String column) {
        return Arrays.stream(text(column).split(SEPARATOR))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    double number(String column) {
        try {
            return Double.parseDouble(required(column));
        } catch (NumberFormatException notANumber) {
            throw bad(column + " is not a number: '" + text(column) + "'");
        }
    }

    PlaceCode code(String column) {
        try {
            return new PlaceCode(required(column));
        } catch (IllegalArgumentException refused) {
            throw bad(column + ": " + refused.getMessage());
        }
    }

    PlaceLevel level(String column) {
        return PlaceLevel.ofWord(required(column))
                .orElseThrow(() -> bad("unknown " + column + " '" + text(column) + "'"));
    }

    /** The year of a day or a year: "2022-06-08", "2024". */
    int year(String column) {
        String text = required(column);
        if (!text.matches("[12]\\d{3}(-\\d{2}-\\d{2})?")) {
            throw bad(column + " is neither a year nor a day: '" + text + "'");
        }
        return Integer.parseInt(text.substring(0, 4));
    }

    BadPlaceData bad(String reason) {
        return new BadPlaceData(file, line, reason);
    }
}

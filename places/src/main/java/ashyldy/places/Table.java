package ashyldy.places;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a tab-separated file: comments start with #, the first other line names the columns. */
final class Table {

    private static final String COMMENT = "#";

    private Table() {}

    static List<Row> read(PlaceFiles files, String name) {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(files.open(name), StandardCharsets.UTF_8.newDecoder()))) {
            return rows(files.label(name), reader.lines().toList());
        } catch (IOException | java.io.UncheckedIOException unreadable) {
            throw new BadPlaceData(files.label(name), unreadable);
        }
    }

    private static List<Row> rows(String name, List<String> lines) {
        List<Row> rows = new ArrayList<>();
        String[] columns = null;
        for (int line = 1; line <= lines.size(); line++) {
            String text = lines.get(line - 1);
            if (text.isBlank() || text.startsWith(COMMENT)) {
                continue;
            }
            String[] cells = text.split("\t", -1);
            if (columns == null) {
                columns = cells;
            } else {
                rows.add(row(name, line, columns, cells));
            }
        }
        return rows;
    }

    private static Row row(String name, int line, String[] columns, String[] cells) {
        if (cells.length != columns.length) {
            throw new BadPlaceData(
                    name, line, "%d cells where %d columns are named".formatted(cells.length, columns.length));
        }
        Map<String, String> named = new HashMap<>();
        for (int column = 0; column < columns.length; column++) {
            named.put(columns[column], cells[column].strip());
        }
        return new Row(name, line, named);
    }
}

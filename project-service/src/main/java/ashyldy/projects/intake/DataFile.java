package ashyldy.projects.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Tab-separated rows of a resource; a line that starts with `#` explains.
public final class DataFile {
    private DataFile() {}

    public static List<List<String>> rows(String name, int columns) {
        try (var stream = Objects.requireNonNull(DataFile.class.getResourceAsStream(name), name);
                var lines = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> row(name, line, columns))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> row(String name, String line, int columns) {
        var cells = List.of(line.split("\t"));
        if (cells.size() != columns) {
            throw new IllegalStateException("%s: not %d columns: %s".formatted(name, columns, line));
        }
        return cells;
    }
}

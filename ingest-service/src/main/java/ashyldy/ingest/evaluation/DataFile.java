package ashyldy.ingest.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Words and letters of the measure, a line each; `#` begins a remark.
final class DataFile {
    private DataFile() {}

    static List<String> lines(String name) {
        var stream =
                Objects.requireNonNull(DataFile.class.getResourceAsStream("/ashyldy/ingest/evaluation/" + name), name);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

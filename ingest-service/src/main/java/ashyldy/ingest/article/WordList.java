package ashyldy.ingest.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import static java.nio.charset.StandardCharsets.UTF_8;

/// A data file beside a class: one entry a line, `#` begins a comment line.
public final class WordList {
    private WordList() {}

    public static List<String> beside(Class<?> reader, String file) {
        try (var lines = reader.getResourceAsStream(file)) {
            return new String(lines.readAllBytes(), UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

package ashyldy.ingest.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import static java.nio.charset.StandardCharsets.UTF_8;

/// A data file beside this package: one entry a line, `#` begins a comment line.
final class WordList {
    private WordList() {}

    static List<String> of(String file) {
        try (var lines = WordList.class.getResourceAsStream(file)) {
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

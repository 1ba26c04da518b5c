package ashyldy.ingest.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

import static java.nio.charset.StandardCharsets.UTF_8;

/// A file of words: what a line means, then the words that mean it.
final class TimeWords {
    private TimeWords() {}

    static Map<String, String> of(String file) {
        var words = new HashMap<String, String>();
        try (var lines = TimeWords.class.getResourceAsStream(file)) {
            new String(lines.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.strip().split("\\s+"))
                    .forEach(line -> {
                        for (int i = 1; i < line.length; i++) {
                            words.put(line[i], line[0]);
                        }
                    });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return Map.copyOf(words);
    }
}

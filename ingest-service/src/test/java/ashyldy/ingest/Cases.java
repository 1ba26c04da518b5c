package ashyldy.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Tables of cases in `tables/`: a row a case, `|` between the cells, `#` before what is no case.
public final class Cases {
    private Cases() {}

    public static Stream<List<String>> rows(String file) {
        try (var stream = Cases.class.getResourceAsStream("/tables/" + file)) {
            if (stream == null) {
                throw new IllegalArgumentException("no table of cases: " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arrays.stream(line.split("\\|", -1))
                            .map(String::strip)
                            .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

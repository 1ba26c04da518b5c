package ashyldy.local.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/// The invented articles as the index lists them, oldest first.
public final class Samples {

    private static final String REVISED = "sample-vestnik/ekibastuz-pool.html";

    private Samples() {}

    public static List<Sample> all() {
        return text("index.txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.strip().split("\\s*\\|\\s*"))
                .map(cells -> new Sample(Integer.parseInt(cells[0]), cells[1], tells(cells[2])))
                .toList();
    }

    /// The article that its outlet corrects afterwards.
    static Sample revised() {
        return all().stream()
                .filter(sample -> sample.page().equals(REVISED))
                .findFirst()
                .orElseThrow();
    }

    static String text(String name) {
        try (InputStream file = Samples.class.getResourceAsStream("/samples/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Sample.Tells tells(String word) {
        return Sample.Tells.valueOf(word.toUpperCase(Locale.ROOT));
    }
}

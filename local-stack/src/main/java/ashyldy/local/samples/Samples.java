package ashyldy.local.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The invented articles as the index lists them, oldest first.
public final class Samples {

    private static final String FOLDER = "/samples/";
    private static final String REVISED = "sample-vestnik/ekibastuz-pool.html";

    private Samples() {}

    public static List<Sample> all() {
        return listed("index.txt");
    }

    /// The same and a few more, which show what a second reader adds and what it cannot do.
    public static List<Sample> withThoseForASecondReader() {
        return Stream.concat(all().stream(), listed("second-reader.txt").stream())
                .sorted(Comparator.comparingInt(Sample::daysAgo).reversed())
                .toList();
    }

    private static List<Sample> listed(String index) {
        return text(index)
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

    /// What a model is recorded to have answered about a page; nothing where it would not be asked.
    static Optional<String> answer(String page) {
        String name = "answers/" + page.replace(".html", ".json");
        return Samples.class.getResource(FOLDER + name) == null ? Optional.empty() : Optional.of(text(name));
    }

    static String text(String name) {
        try (InputStream file = Samples.class.getResourceAsStream(FOLDER + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Sample.Tells tells(String word) {
        return Sample.Tells.valueOf(word.toUpperCase(Locale.ROOT));
    }
}

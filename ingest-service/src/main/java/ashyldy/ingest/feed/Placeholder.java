package ashyldy.ingest.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import ashyldy.edge.outbound.Response;
import ashyldy.ingest.article.page.Page;

import static java.nio.charset.StandardCharsets.UTF_8;

/// A page that stands where the article should: a check of the browser, a wall, a failure, letters that were lost. It
/// is
/// tried again and never kept.
final class Placeholder {
    private static final List<String> PHRASES = phrases();

    /// An article that writes of such a page is longer.
    private static final int LONGEST = 600;

    /// One letter lost in so many makes a text nobody should be told of.
    private static final int LETTERS_FOR_ONE_LOST = 50;

    private Placeholder() {}

    /// Why it is none.
    static Optional<String> reason(Response answer, Page page) {
        if (answer.header("cf-mitigated").isPresent()) {
            return Optional.of("wants to check the browser before it shows the article");
        }
        long lost = page.text().chars().filter(unit -> unit == '\uFFFD').count();
        if (lost > 0 && lost * LETTERS_FOR_ONE_LOST >= page.text().length()) {
            return Optional.of("is garbled: %d of its %d letters are lost"
                    .formatted(lost, page.text().length()));
        }
        return phrase(page).map(phrase -> "shows \"%s\" instead of the article".formatted(phrase));
    }

    private static Optional<String> phrase(Page page) {
        if (page.text().length() > LONGEST) {
            return Optional.empty();
        }
        var words = (page.title().orElse("") + "\n" + page.text()).toLowerCase(Locale.ROOT);
        return PHRASES.stream().filter(words::contains).findFirst();
    }

    private static List<String> phrases() {
        try (var file = Placeholder.class.getResourceAsStream("placeholders.txt")) {
            return new String(file.readAllBytes(), UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

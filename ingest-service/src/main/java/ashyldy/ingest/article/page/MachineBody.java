package ashyldy.ingest.article.page;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;

/// The body that a page tells machines, taken where the page itself does not show it.
final class MachineBody {
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKUP = Pattern.compile("<(p|br|div|strong|a|ul|h\\d)\\b", Pattern.CASE_INSENSITIVE);
    private static final int LEAST = 80;

    /// Of the words: where the page shows fewer of them, it shows something else.
    private static final double SHOWN = 0.5;

    private MachineBody() {}

    /// Without the markup that some put into it.
    static String text(String told) {
        return MARKUP.matcher(told).find()
                ? MainText.written(
                        Outline.of(Jsoup.parseBodyFragment(told).body()).blocks())
                : told.replaceAll("[ \\t\\r\\f]+", " ")
                        .replaceAll(" *\\n[ \\n]*", "\n\n")
                        .strip();
    }

    static boolean isRather(String told, String shown) {
        if (told.length() < LEAST) {
            return false;
        }
        var words = words(told);
        var also = words(shown);
        var both = words.stream().filter(also::contains).count();
        return both < SHOWN * words.size();
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(NO_LETTERS.split(text.toLowerCase(Locale.ROOT))));
    }
}

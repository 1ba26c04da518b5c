package ashyldy.ingest.article.date;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

import ashyldy.ingest.article.WordList;

/// The names of months and the small words that stand between the parts of a date, in all languages at once: no name
/// means one month in one of them and another month in another.
final class MonthWords {
    private static final int LONGEST_ENDING = 5;

    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Integer> stems = new HashMap<>();

    private MonthWords() {}

    /// Lines of a number, a tab and words; a word with `*` at its end may go on, as the cases of Kazakh do. Number 0
    /// has
    /// the words that tell nothing.
    static MonthWords load() {
        var months = new MonthWords();
        for (String line : WordList.beside(MonthWords.class, "months.tsv")) {
            var parts = line.split("\t", 2);
            var month = Integer.parseInt(parts[0]);
            for (String word : parts[1].split("\\s+")) {
                if (word.endsWith("*")) {
                    months.stems.put(word.substring(0, word.length() - 1), month);
                } else {
                    months.words.put(word, month);
                }
            }
        }
        return months;
    }

    /// 1 to 12, 0 for a word that tells nothing.
    OptionalInt number(String word) {
        var small = word.toLowerCase(Locale.ROOT);
        var known = words.get(small);
        for (var end = small.length(); known == null && end > 2 && small.length() - end <= LONGEST_ENDING; end--) {
            known = stems.get(small.substring(0, end));
        }
        return known == null ? OptionalInt.empty() : OptionalInt.of(known);
    }
}

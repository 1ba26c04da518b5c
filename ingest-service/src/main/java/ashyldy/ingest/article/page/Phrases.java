package ashyldy.ingest.article.page;

import java.util.Collection;
import java.util.Locale;
import java.util.TreeSet;

import ashyldy.ingest.article.CleanText;
import ashyldy.ingest.article.WordList;

/// Beginnings of lines, asked for all at once.
final class Phrases {
    private final TreeSet<String> phrases;

    private Phrases(Collection<String> phrases) {
        this.phrases = new TreeSet<>(phrases);
    }

    static Phrases of(String file) {
        return new Phrases(WordList.beside(Phrases.class, file));
    }

    /// Whether the line begins with one of the phrases and the last word of it is whole.
    boolean begin(String text) {
        var line =
                CleanText.line(text.substring(0, Math.min(text.length(), 200))).toLowerCase(Locale.ROOT);
        for (var phrase = phrases.floor(line); phrase != null; phrase = phrases.lower(phrase)) {
            if (line.startsWith(phrase)) {
                return isWhole(line, phrase);
            }
            if (phrase.charAt(0) != line.charAt(0)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isWhole(String line, String phrase) {
        var end = phrase.length();
        return line.length() == end
                || !Character.isLetter(line.charAt(end))
                || !Character.isLetter(phrase.charAt(end - 1));
    }
}

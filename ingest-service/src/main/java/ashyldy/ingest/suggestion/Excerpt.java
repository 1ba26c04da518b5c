package ashyldy.ingest.suggestion;

import ashyldy.ingest.text.Span;

/// A sentence as an entry shows it: single spaces, the words in brackets, a long one cut at words around them.
final class Excerpt {
    private static final int BEFORE = 80;
    private static final int AFTER = 80;
    private static final String CUT = "\u2026";

    private Excerpt() {}

    /// @param source into which both spans point
    static String of(String source, Span sentence, Span words) {
        return before(plain(source, sentence.start(), words.start()))
                + '['
                + plain(source, words.start(), words.end()).strip()
                + ']'
                + after(plain(source, words.end(), sentence.end()));
    }

    /// The whole sentence, without marks.
    static String whole(String source, Span sentence) {
        return plain(source, sentence.start(), sentence.end()).strip();
    }

    private static String before(String text) {
        if (text.length() <= BEFORE) {
            return text.stripLeading();
        }
        String near = text.substring(text.length() - BEFORE);
        return CUT + near.substring(near.indexOf(' ') + 1);
    }

    private static String after(String text) {
        if (text.length() <= AFTER) {
            return text.stripTrailing();
        }
        String near = text.substring(0, AFTER);
        int space = near.lastIndexOf(' ');
        return (space < 0 ? near : near.substring(0, space)) + CUT;
    }

    /// Brackets of the article would mark words of their own.
    private static String plain(String source, int from, int to) {
        return source.substring(from, Math.max(from, to))
                .replaceAll("[\\s\\p{Z}]+", " ")
                .replace('[', '(')
                .replace(']', ')');
    }
}

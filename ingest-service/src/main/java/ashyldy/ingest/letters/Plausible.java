package ashyldy.ingest.letters;

import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Whether a text looks like the writing of people.
final class Plausible {
    private static final List<Charset> CYRILLIC =
            List.of(Charset.forName("windows-1251"), Charset.forName("KOI8-R"), Charset.forName("IBM866"));

    /// A word of a Western language has an accent or two; a Cyrillic one read as Latin has nothing else.
    private static final double MOST_ACCENTS = 0.6;

    private Plausible() {}

    /// A text in one of the Cyrillic encodings, the one in which most letters are small and follow another, as in
    /// words;
    /// in a wrong one the cases are the other way round, or letters stand between the lines of tables.
    static Optional<Decoded> cyrillic(byte[] bytes) {
        return CYRILLIC.stream()
                .map(charset -> new Decoded(new String(bytes, charset), charset))
                .filter(decoded -> wordliness(decoded.text()) > 0)
                .max(Comparator.comparingLong((Decoded decoded) -> wordliness(decoded.text()))
                        .thenComparing(decoded -> -CYRILLIC.indexOf(decoded.charset())));
    }

    static boolean isCyrillicReadAsLatin(String text) {
        long accented = 0;
        long plain = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !Character.isLetter(text.charAt(i))) {
                long high = accents(text, start, i);
                accented += high;
                plain += high == 0 ? 0 : i - start - high;
                start = i + 1;
            }
        }
        return accented > MOST_ACCENTS * (accented + plain);
    }

    private static long accents(String text, int from, int to) {
        long high = 0;
        for (int i = from; i < to; i++) {
            high += text.charAt(i) >= '\u00C0' && text.charAt(i) <= '\u00FF' ? 1 : 0;
        }
        return high;
    }

    private static long wordliness(String text) {
        long score = 0;
        for (int i = 1; i < text.length(); i++) {
            char before = text.charAt(i - 1);
            char here = text.charAt(i);
            if (isCyrillic(here) && isCyrillic(before)) {
                score += Character.isLowerCase(here) ? 1 : Character.isLowerCase(before) ? -2 : 0;
            } else if (here >= '\u2500' && here <= '\u25FF') {
                score -= 2;
            }
        }
        return score;
    }

    private static boolean isCyrillic(char letter) {
        return letter >= '\u0400' && letter <= '\u04FF';
    }
}

package ashyldy.ingest.text;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The Kazakh alphabet of 2017 wrote `a' g' n' o' u' y'`; the one of 2018 writes the same letters with an accent.
///
/// A line is taken for the former where several of its words have such a letter inside, and none an English
/// contraction: "don't" and "people's" are no Kazakh.
final class ApostropheLetters {
    private static final String APOSTROPHES = "'\u2019\u02BC\u2018\u0060\u00B4\u02BB";
    private static final Pattern INSIDE =
            Pattern.compile("(?i)[agnouysci][" + APOSTROPHES + "](?=[a-z])(?!(?:s|t|d|m|re|ll|ve)(?![a-z]))");
    private static final Pattern CONTRACTION =
            Pattern.compile("(?i)[a-z][" + APOSTROPHES + "](?:s|t|d|m|re|ll|ve)(?![a-z'])");
    private static final Pattern LETTER = Pattern.compile("(?i)[agnouysci][" + APOSTROPHES + "]");
    private static final char ACUTE = '\u0301';
    private static final int ENOUGH = 2;

    private ApostropheLetters() {}

    static Letters fold(Letters letters) {
        String text = letters.text();
        if (!hasInside(text)) {
            return letters;
        }
        Letters.Writer writer = new Letters.Writer(text.length());
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end + 1;
            write(letters, at, end, writer);
            at = end;
        }
        return writer.letters();
    }

    /// As the pattern finds it, which is asked only where an apostrophe stands: most texts have none or a few.
    private static boolean hasInside(String text) {
        for (int mark = 0; mark < APOSTROPHES.length(); mark++) {
            int at = text.indexOf(APOSTROPHES.charAt(mark), 1);
            Matcher inside = at < 0 ? null : INSIDE.matcher(text).useTransparentBounds(true);
            while (at > 0) {
                if (inside.region(at - 1, text.length()).lookingAt()) {
                    return true;
                }
                at = text.indexOf(APOSTROPHES.charAt(mark), at + 1);
            }
        }
        return false;
    }

    private static void write(Letters letters, int from, int to, Letters.Writer writer) {
        String line = letters.text().substring(from, to);
        boolean old = isOld(line);
        Matcher letter = LETTER.matcher(line);
        for (int at = 0; at < line.length(); at++) {
            Span span = letters.printed(new Span(from + at, from + at + 1));
            if (old && at + 1 < line.length() && letter.region(at, at + 2).matches()) {
                Span mark = letters.printed(new Span(from + at + 1, from + at + 2));
                writer.add(accented(line.charAt(at)), span.start(), mark.end());
                at++;
            } else {
                writer.add(line.charAt(at), span.start(), span.end());
            }
        }
    }

    private static boolean isOld(String line) {
        long inside = INSIDE.matcher(line).results().limit(ENOUGH).count();
        return inside >= ENOUGH && !CONTRACTION.matcher(line).find();
    }

    private static char accented(char letter) {
        return Normalizer.normalize("" + letter + ACUTE, Normalizer.Form.NFC).charAt(0);
    }
}

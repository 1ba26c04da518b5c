package ashyldy.ingest.article;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// The one spelling of a text: NFC, LF line ends, no control characters. Everything else stays where it was, also the
/// white space at both ends, so that offsets a reader counts are the offsets that quotes use.
public final class CleanText {
    private static final char REPLACEMENT = '\uFFFD';

    /// CRLF, CR, vertical tab, form feed and NEL all end a line.
    private static final Pattern LINE_END = Pattern.compile("\r\n|[\r\u000B\f\u0085]");

    private CleanText() {}

    public static String of(String received) {
        var lines = LINE_END.matcher(received).replaceAll("\n");
        return Normalizer.normalize(withoutControls(lines), Normalizer.Form.NFC);
    }

    /// One line, for headlines: white space of any kind is one space.
    public static String line(String received) {
        return of(received).replaceAll("[\\s\\p{Z}]+", " ").strip();
    }

    /// Whether there is nothing to read, not even behind invisible characters.
    public static boolean isBlank(String text) {
        return text.codePoints()
                .allMatch(point -> Character.isWhitespace(point)
                        || Character.isSpaceChar(point)
                        || Character.getType(point) == Character.FORMAT);
    }

    private static String withoutControls(String text) {
        var clean = new StringBuilder(text.length());
        text.codePoints().filter(CleanText::isKept).map(CleanText::whole).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean isKept(int point) {
        return point == '\n' || point == '\t' || !Character.isISOControl(point);
    }

    /// Half a surrogate pair is no character: neither PostgreSQL nor UTF-8 could keep it.
    private static int whole(int point) {
        return Character.getType(point) == Character.SURROGATE ? REPLACEMENT : point;
    }
}

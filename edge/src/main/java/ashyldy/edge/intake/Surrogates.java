package ashyldy.edge.intake;

import java.util.regex.Pattern;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/// Finds half a character in JSON. It is valid JSON and no text: a database keeps a question mark in its place, and
/// whoever reads the event keeps something else.
final class Surrogates {
    private static final String ESCAPED = "(?<!\\\\)(?:\\\\\\\\)*\\\\u";
    private static final String HIGH = "[dD][89abAB][0-9a-fA-F]{2}";
    private static final String LOW = "[dD][c-fC-F][0-9a-fA-F]{2}";

    private static final Pattern ALONE =
            Pattern.compile(ESCAPED + HIGH + "(?!\\\\u" + LOW + ")|(?<!\\\\u" + HIGH + ")" + ESCAPED + LOW);

    private Surrogates() {}

    /// The escapes are ASCII, so it does not matter how the other bytes are read.
    static boolean standAlone(byte[] json) {
        var text = new String(json, ISO_8859_1);
        return (text.contains("\\ud") || text.contains("\\uD"))
                && ALONE.matcher(text).find();
    }
}

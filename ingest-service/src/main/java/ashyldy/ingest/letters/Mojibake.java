package ashyldy.ingest.letters;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static java.nio.charset.StandardCharsets.UTF_8;

/// UTF-8 that somebody has taken for a one-byte encoding and written as UTF-8 once more: two odd letters for each one.
/// Turned back where that makes sense: all of a text where most of it does, dashes and quotation marks always, for no
/// language writes what they become.
final class Mojibake {
    private static final List<Charset> TAKEN_FOR =
            List.of(Charset.forName("windows-1251"), Charset.forName("windows-1252"));
    private static final Pattern RUN = Pattern.compile("[^\\x00-\\x7F]+");

    /// Bytes E2 80, of which all dashes and quotation marks begin, in both encodings.
    private static final Pattern PUNCTUATION = Pattern.compile("(?:\u0432\u0402|\u00E2(?:\u20AC|\u0080)).");

    private static final int LEAST = 8;

    /// So many of them show what a text is, however long it is.
    private static final int TRIED = 500;

    private static final double MOSTLY = 0.8;

    private Mojibake() {}

    static String repaired(String text) {
        for (var charset : TAKEN_FOR) {
            if (isMostly(charset, text)) {
                return RUN.matcher(text).replaceAll(run -> safe(turnedBack(run.group(), charset)));
            }
        }
        return PUNCTUATION
                .matcher(text)
                .replaceAll(mark -> safe(TAKEN_FOR.stream()
                        .map(charset -> turnedBack(mark.group(), charset))
                        .filter(back -> !back.equals(mark.group()))
                        .findFirst()
                        .orElse(mark.group())));
    }

    private static boolean isMostly(Charset charset, String text) {
        long all = 0;
        long back = 0;
        var runs = RUN.matcher(text);
        for (int i = 0; i < TRIED && runs.find(); i++) {
            all += runs.group().length();
            back += turnedBack(runs.group(), charset).equals(runs.group())
                    ? 0
                    : runs.group().length();
        }
        return all >= LEAST && back >= MOSTLY * all;
    }

    /// The same where it cannot be.
    private static String turnedBack(String run, Charset charset) {
        return bytes(run, charset).flatMap(Mojibake::utf8).orElse(run);
    }

    private static Optional<ByteBuffer> bytes(String run, Charset charset) {
        var encoder = charset.newEncoder();
        var bytes = ByteBuffer.allocate(run.length());
        for (int i = 0; i < run.length(); i++) {
            char letter = run.charAt(i);
            if (letter >= '\u0080' && letter <= '\u009F') {
                bytes.put((byte) letter);
            } else if (encoder.canEncode(letter)) {
                bytes.put(String.valueOf(letter).getBytes(charset)[0]);
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(bytes.flip());
    }

    private static Optional<String> utf8(ByteBuffer bytes) {
        try {
            return Optional.of(UTF_8.newDecoder().decode(bytes)).map(CharBuffer::toString);
        } catch (CharacterCodingException isNone) {
            return Optional.empty();
        }
    }

    private static String safe(String replacement) {
        return Matcher.quoteReplacement(replacement);
    }
}

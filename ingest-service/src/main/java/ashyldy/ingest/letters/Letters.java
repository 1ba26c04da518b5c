package ashyldy.ingest.letters;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

/// Reads bytes as letters. Bytes that make sense as UTF-8 are UTF-8, whatever they are called: no other text does by
/// accident. Else what the server says counts, then what the document says, unless the text looks wrong in it; then the
/// Cyrillic encodings are tried. The time is that of reading the bytes a few times over.
public final class Letters {
    /// Browsers, too, look for a declared encoding no further than in the first kilobytes.
    private static final int HEAD = 4_096;

    /// Bytes of another encoding make sense as UTF-8 by accident only.
    private static final int GOOD_FOR_ONE_BAD = 2;

    private static final Charset WESTERN = Charset.forName("windows-1252");

    private Letters() {}

    /// @param contentType as the server says
    public static Decoded ofXml(byte[] bytes, Optional<String> contentType) {
        return of(bytes, Labels.inType(contentType), Labels.inXml(head(bytes)));
    }

    /// @param contentType as the server says
    public static Decoded ofHtml(byte[] bytes, Optional<String> contentType) {
        return of(bytes, Labels.inType(contentType), Labels.inHtml(head(bytes)));
    }

    private static Decoded of(byte[] bytes, Optional<Charset> server, Optional<Charset> document) {
        var found = WideLetters.of(bytes)
                .map(certain -> new Decoded(new String(bytes, certain), certain))
                .orElseGet(() -> judged(
                        bytes,
                        Stream.of(server, document)
                                .flatMap(Optional::stream)
                                .distinct()
                                .toList()));
        return new Decoded(Mojibake.repaired(withoutMarks(found.text())), found.charset());
    }

    private static Decoded judged(byte[] bytes, List<Charset> said) {
        var strict = strictly(bytes, UTF_8);
        if (strict.isPresent()) {
            return strict.get();
        }
        return said.stream()
                .filter(charset -> !UTF_8.equals(charset))
                .flatMap(charset -> strictly(bytes, charset).stream())
                .filter(decoded -> !Plausible.isCyrillicReadAsLatin(decoded.text()))
                .findFirst()
                .or(() -> damaged(bytes))
                .or(() -> Plausible.cyrillic(bytes))
                .orElseGet(() -> new Decoded(new String(bytes, WESTERN), WESTERN));
    }

    /// UTF-8 in which a few bytes went wrong; each of those becomes U+FFFD.
    private static Optional<Decoded> damaged(byte[] bytes) {
        var text = new String(bytes, UTF_8);
        long bad = text.chars().filter(unit -> unit == '\uFFFD').count();
        long good = text.chars().filter(unit -> unit > 127).count() - bad;
        return good >= bad * GOOD_FOR_ONE_BAD ? Optional.of(new Decoded(text, UTF_8)) : Optional.empty();
    }

    static Optional<Decoded> strictly(byte[] bytes, Charset charset) {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(charset.equals(WESTERN) ? CodingErrorAction.REPLACE : CodingErrorAction.REPORT);
        var letters = CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()));
        var input = ByteBuffer.wrap(bytes);
        if (decoder.decode(input, letters, true).isError()
                || decoder.flush(letters).isError()) {
            return Optional.empty();
        }
        return Optional.of(new Decoded(letters.flip().toString(), charset));
    }

    private static String withoutMarks(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == '\uFEFF') {
            start++;
        }
        return text.substring(start);
    }

    private static String head(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, HEAD), ISO_8859_1);
    }
}

package ashyldy.local.article;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// From bytes to letters, or an error: never to question marks.
final class Letters {

    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*[\"']?([\\w-]+)", Pattern.CASE_INSENSITIVE);
    private static final int HEAD = 2048;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Letters() {}

    static String utf8(Path file) throws IOException {
        return decode(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    /// As its transport says, else as the page says of itself, else UTF-8.
    static String ofPage(byte[] page, Optional<String> contentType) throws IOException {
        String head = new String(page, 0, Math.min(page.length, HEAD), StandardCharsets.ISO_8859_1);
        return decode(
                page,
                contentType.flatMap(Letters::charset).or(() -> charset(head)).orElse(StandardCharsets.UTF_8));
    }

    private static Optional<Charset> charset(String words) {
        Matcher matcher = CHARSET.matcher(words);
        return matcher.find() && Charset.isSupported(matcher.group(1))
                ? Optional.of(Charset.forName(matcher.group(1)))
                : Optional.empty();
    }

    private static String decode(byte[] bytes, Charset charset) throws IOException {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException wrong) {
            throw new IOException("is not encoded in " + charset, wrong);
        }
    }
}

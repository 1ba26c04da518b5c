package ashyldy.ingest.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Bytes that somebody claims to be UTF-8.
public final class Utf8Body {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Utf8Body() {}

    /// The whole body, of which not more than `longest` bytes are held.
    ///
    /// A longer one is read to its end before it is refused: a caller who is still sending would see a broken
    /// connection instead of the answer.
    public static byte[] upTo(int longest, InputStream body) throws IOException {
        var bytes = body.readNBytes(longest + 1);
        if (bytes.length <= longest) {
            return bytes;
        }
        body.transferTo(OutputStream.nullOutputStream());
        throw new OversizedBody(longest);
    }

    /// @throws RefusedInput where the first byte stands that is not UTF-8
    static String text(byte[] bytes) {
        var input = ByteBuffer.wrap(bytes);
        var output = CharBuffer.allocate(bytes.length);
        var result = UTF_8.newDecoder().decode(input, output, true);
        if (result.isError()) {
            throw RefusedInput.body(
                    "is not UTF-8: byte 0x%02X at offset %d".formatted(bytes[input.position()], input.position()));
        }
        var text = output.flip().toString();
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }
}

package ashyldy.ingest.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/// A stream cut into lines, of which never more than one is held.
final class SubmissionLines {
    /// @param number counted from 1
    /// @param bytes without the line end, cut off at the limit
    /// @param oversized whether there were more
    record Line(int number, byte[] bytes, boolean oversized) {
        boolean isBlank() {
            return new String(bytes, ISO_8859_1).isBlank();
        }
    }

    private final InputStream body;
    private final int longest;
    private int number;

    /// @param body buffered
    /// @param longest in bytes
    SubmissionLines(InputStream body, int longest) {
        this.body = body;
        this.longest = longest;
    }

    Optional<Line> next() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var length = 0L;
        int unit;
        while ((unit = body.read()) >= 0 && unit != '\n') {
            if (length++ < longest) {
                bytes.write(unit);
            }
        }
        if (unit < 0 && length == 0) {
            return Optional.empty();
        }
        return Optional.of(new Line(++number, bytes.toByteArray(), length > longest));
    }
}

package ashyldy.benchmarks.deliveries;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/// One request as it comes over the line. No HTTP server lets its program hang or reset the line, so this is by
/// hand.
record Call(String message, String event, Instant raised) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MESSAGE = "webhook-id:";
    private static final String LENGTH = "content-length:";

    /// Nothing when the other side has hung up.
    static Optional<Call> read(InputStream line) throws IOException {
        String header = line(line);
        if (header.isEmpty()) {
            return Optional.empty();
        }
        String message = "";
        int length = 0;
        for (; !header.isEmpty(); header = line(line)) {
            String folded = header.toLowerCase(Locale.ROOT);
            if (folded.startsWith(MESSAGE)) {
                message = header.substring(MESSAGE.length()).strip();
            } else if (folded.startsWith(LENGTH)) {
                length = Integer.parseInt(header.substring(LENGTH.length()).strip());
            }
        }
        byte[] body = line.readNBytes(length);
        if (body.length < length) {
            throw new EOFException("hung up in the middle of a message");
        }
        JsonNode event = JSON.readTree(body);
        return Optional.of(new Call(
                message,
                event.path("id").textValue(),
                Instant.parse(event.path("time").textValue())));
    }

    /// Without its end; empty too where there is nothing more.
    private static String line(InputStream line) throws IOException {
        var bytes = new ByteArrayOutputStream();
        for (int read = line.read(); read >= 0 && read != '\n'; read = line.read()) {
            bytes.write(read);
        }
        return bytes.toString(ISO_8859_1).strip();
    }
}

package ashyldy.ingest.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

/// A document that is served as a gzip file, without a word in the headers, is unpacked, once and within a bound.
final class Unpacked {
    private static final int LARGEST = 10 * 1024 * 1024;

    private Unpacked() {}

    static byte[] of(byte[] document) throws UnreadableFeed {
        if (document.length < 2 || document[0] != (byte) 0x1F || document[1] != (byte) 0x8B) {
            return document;
        }
        try (var packed = new GZIPInputStream(new ByteArrayInputStream(document))) {
            var plain = packed.readNBytes(LARGEST + 1);
            if (plain.length > LARGEST) {
                throw new UnreadableFeed("is packed, and over %d bytes once unpacked".formatted(LARGEST));
            }
            return plain;
        } catch (IOException broken) {
            throw broken instanceof UnreadableFeed said ? said : new UnreadableFeed("is packed and cannot be unpacked");
        }
    }
}

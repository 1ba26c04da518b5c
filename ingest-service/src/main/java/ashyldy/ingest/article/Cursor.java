package ashyldy.ingest.article;

import java.nio.ByteBuffer;
import java.util.Base64;

/// Where a list was cut, in a form that nobody is tempted to compute with.
record Cursor(long position) {
    static Cursor of(String text) {
        try {
            var bytes = Base64.getUrlDecoder().decode(text);
            if (bytes.length == Long.BYTES) {
                return new Cursor(ByteBuffer.wrap(bytes).getLong());
            }
        } catch (IllegalArgumentException unreadable) {
            // Answered below, like every other cursor that was not given out here.
        }
        throw RefusedInput.in("cursor", "was not given out by this list");
    }

    @Override
    public String toString() {
        var bytes = ByteBuffer.allocate(Long.BYTES).putLong(position).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

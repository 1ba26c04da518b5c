package ashyldy.ingest.letters;

import java.nio.charset.Charset;
import java.util.Objects;

/// A text, and the encoding in which it made sense.
public record Decoded(String text, Charset charset) {
    public Decoded {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(charset, "charset");
    }
}

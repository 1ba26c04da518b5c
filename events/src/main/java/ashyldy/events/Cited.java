package ashyldy.events;

import java.util.Objects;
import java.util.UUID;

/// A value and the article it comes from; the value carries its quote.
public record Cited<T>(T value, UUID article) {
    public Cited {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(article, "article");
    }
}

package ashyldy.events;

import java.util.Objects;

/// A programme or a speaker that the article names.
public record Mentioned(String name, Quote quote) {
    public Mentioned {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(quote, "quote");
    }
}

package ashyldy.events;

import java.util.Objects;

/// What a project is called in one language, as printed.
public record ProjectName(String text, Language language, Quote quote) {
    public ProjectName {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(quote, "quote");
        if (text.isBlank()) {
            throw new IllegalArgumentException("a name is not blank");
        }
    }
}

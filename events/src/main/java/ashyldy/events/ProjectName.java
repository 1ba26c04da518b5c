package ashyldy.events;

import java.util.Objects;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_ABSENT;

/// What a project is called in one language, as printed.
///
/// @param base the form that stands alone, for titles: nominative, and Kazakh in Cyrillic; absent where nobody made it
public record ProjectName(
        String text,
        Language language,
        Quote quote,
        @JsonInclude(NON_ABSENT) Optional<String> base) {
    public ProjectName {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(quote, "quote");
        if (text.isBlank() || base.isPresent() && base.get().isBlank()) {
            throw new IllegalArgumentException("a name is not blank");
        }
    }

    public ProjectName(String text, Language language, Quote quote) {
        this(text, language, quote, Optional.empty());
    }

    public ProjectName withBase(String form) {
        return new ProjectName(text, language, quote, Optional.of(form));
    }

    /// The words for a title.
    public String shown() {
        return base.orElse(text);
    }
}

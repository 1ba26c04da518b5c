package ashyldy.events;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// The article behind a value.
///
/// @param article its id: name-based UUID of the canonical URL, or of the text where there is none
/// @param outlet the site that printed it, as its host name
public record Source(
        UUID article,
        Optional<String> url,
        Optional<String> title,
        Optional<String> outlet,
        Language language,
        Optional<PublishedAt> publishedAt) {
    public Source {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(language, "language");
    }
}

package ashyldy.events;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_ABSENT;

/// The article behind a value, or the person who has set it right.
///
/// @param article its id: name-based UUID of the canonical URL, or of the text where there is none; the id of the
/// judgement where a person says so
/// @param outlet the site that printed it, as its host name
/// @param by the person who says so, in the words of the title; absent for an article
public record Source(
        UUID article,
        Optional<String> url,
        Optional<String> title,
        Optional<String> outlet,
        Language language,
        Optional<PublishedAt> publishedAt,
        @JsonInclude(NON_ABSENT) Optional<String> by) {
    public Source {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(language, "language");
    }

    /// An article.
    public Source(
            UUID article,
            Optional<String> url,
            Optional<String> title,
            Optional<String> outlet,
            Language language,
            Optional<PublishedAt> publishedAt) {
        this(article, url, title, outlet, language, publishedAt, Optional.empty());
    }
}

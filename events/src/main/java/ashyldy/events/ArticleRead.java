package ashyldy.events;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// Data of `kz.ashyldy.article.read.v1`: everything one article says. A later revision replaces the earlier one whole.
///
/// @param id of the article, the Kafka key
/// @param publishedAt absent where neither the page nor the sender dates it
/// @param revision counts from 1 and grows with every changed text
/// @param claims in the order of the text, empty where the article tells of no project
public record ArticleRead(
        UUID id,
        Optional<String> url,
        Optional<String> title,
        Optional<String> outlet,
        Language language,
        Optional<PublishedAt> publishedAt,
        int revision,
        List<Claim> claims) {
    public ArticleRead {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(language, "language");
        claims = List.copyOf(claims);
        if (revision < 1) {
            throw new IllegalArgumentException("revisions count from 1: " + revision);
        }
    }

    public Source source() {
        return new Source(id, url, title, outlet, language, publishedAt);
    }
}

package ashyldy.events;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;

/// Data of `kz.ashyldy.article.read.v1`: everything one article says. A later revision replaces the earlier one whole.
///
/// @param id of the article, the Kafka key
/// @param publishedAt absent where neither the page nor the sender dates it
/// @param revision counts from 1 and grows with every changed text, and with every reading that says something else
/// @param claims in the order of the text, empty where the article tells of no project
/// @param reread true where an article was read again after the reader had learned something: to be kept and not to be
/// alerted, for the article is no news
public record ArticleRead(
        UUID id,
        Optional<String> url,
        Optional<String> title,
        Optional<String> outlet,
        Language language,
        Optional<PublishedAt> publishedAt,
        int revision,
        List<Claim> claims,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean reread) {
    public ArticleRead {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(language, "language");
        claims = List.copyOf(claims);
        if (revision < 1) {
            throw new IllegalArgumentException("revisions count from 1: " + revision);
        }
    }

    /// As it is read when it comes in.
    public ArticleRead(
            UUID id,
            Optional<String> url,
            Optional<String> title,
            Optional<String> outlet,
            Language language,
            Optional<PublishedAt> publishedAt,
            int revision,
            List<Claim> claims) {
        this(id, url, title, outlet, language, publishedAt, revision, claims, false);
    }

    /// The same, as it is told when the article is read again.
    public ArticleRead again(int next) {
        return new ArticleRead(id, url, title, outlet, language, publishedAt, next, claims, true);
    }

    /// The same, as it is told after a second reader has looked at it: still the news that it was.
    public ArticleRead revised(int next) {
        return new ArticleRead(id, url, title, outlet, language, publishedAt, next, claims, false);
    }

    public Source source() {
        return new Source(id, url, title, outlet, language, publishedAt);
    }
}

package ashyldy.ingest.article.page;

import java.util.Objects;
import java.util.Optional;

import ashyldy.events.PublishedAt;

/// What a web page holds of an article, without everything that surrounds it.
///
/// @param text paragraphs separated by an empty line, blank where the page holds no article
public record Page(Optional<String> title, String text, Optional<PublishedAt> publishedAt) {
    public Page {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(publishedAt, "publishedAt");
    }
}

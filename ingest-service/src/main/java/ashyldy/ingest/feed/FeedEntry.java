package ashyldy.ingest.feed;

import java.util.Objects;
import java.util.Optional;

import ashyldy.events.PublishedAt;
import ashyldy.ingest.article.CanonicalUrl;

/// An article that a feed points to.
public record FeedEntry(CanonicalUrl link, Optional<String> title, Optional<PublishedAt> publishedAt) {
    public FeedEntry {
        Objects.requireNonNull(link, "link");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(publishedAt, "publishedAt");
    }
}

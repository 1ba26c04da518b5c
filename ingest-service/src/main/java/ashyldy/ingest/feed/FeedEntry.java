package ashyldy.ingest.feed;

import java.util.Objects;
import java.util.Optional;

import ashyldy.events.PublishedAt;
import ashyldy.ingest.article.CanonicalUrl;

/// An article that a feed points to.
///
/// @param version changes when the feed says that the article has: what it prints of the entry's times and title
/// @param text the whole article as HTML, where the feed carries it
public record FeedEntry(
        CanonicalUrl link,
        Optional<String> title,
        Optional<PublishedAt> publishedAt,
        String version,
        Optional<String> text) {
    public FeedEntry {
        Objects.requireNonNull(link, "link");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(publishedAt, "publishedAt");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(text, "text");
    }
}

package ashyldy.ingest.feed;

import java.util.Objects;

import ashyldy.ingest.article.CanonicalUrl;

/// A page that could not be read, and why.
public record MissedPage(CanonicalUrl url, String reason) {
    public MissedPage {
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(reason, "reason");
    }
}

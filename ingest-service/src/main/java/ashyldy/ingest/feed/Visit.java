package ashyldy.ingest.feed;

import java.util.Objects;
import java.util.Optional;

import ashyldy.ingest.feed.Feed.Freshness;

/// What one visit to a feed has brought.
///
/// @param articles that were not known before
/// @param freshness to ask with next time
/// @param trouble why the feed itself could not be read
public record Visit(int articles, Freshness freshness, Optional<String> trouble) {
    public Visit {
        Objects.requireNonNull(freshness, "freshness");
        Objects.requireNonNull(trouble, "trouble");
    }
}

package ashyldy.ingest.feed;

import java.util.Objects;

import ashyldy.ingest.feed.Feed.Freshness;

/// What one visit to a feed has brought.
///
/// @param freshness to ask with next time; unknown as long as a page is still to be fetched, so that it is offered
/// again
public record Visit(int articles, int missed, Freshness freshness) {
    public Visit {
        Objects.requireNonNull(freshness, "freshness");
    }
}

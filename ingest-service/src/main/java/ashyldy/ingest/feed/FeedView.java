package ashyldy.ingest.feed;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import ashyldy.ingest.feed.Feed.Trouble;
import ashyldy.ingest.feed.Pages.Outstanding;

/// A feed as it is shown.
///
/// @param articles that it has brought so far
/// @param lastError absent while it answers well
/// @param failingSince the first of the failures in a row
/// @param missed its pages that could not be read; `…/missed` lists them
public record FeedView(
        UUID id,
        String url,
        Instant addedAt,
        Optional<Instant> polledAt,
        long articles,
        Optional<String> lastError,
        Optional<Instant> failingSince,
        Missed missed) {
    /// @param waiting pages that are looked for again
    /// @param givenUp pages that are looked for only when somebody asks
    /// @param withdrawn pages that were read and are gone
    public record Missed(long waiting, long givenUp, long withdrawn, Optional<String> lastReason) {}

    static FeedView of(Feed feed, Outstanding outstanding) {
        return new FeedView(
                feed.id(),
                feed.url().text(),
                feed.addedAt(),
                feed.polledAt(),
                feed.articles(),
                feed.trouble().map(Trouble::reason),
                feed.trouble().map(Trouble::since),
                new Missed(
                        outstanding.waiting(),
                        outstanding.givenUp(),
                        outstanding.withdrawn(),
                        outstanding.lastReason()));
    }
}

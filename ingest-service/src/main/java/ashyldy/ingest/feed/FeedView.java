package ashyldy.ingest.feed;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import ashyldy.ingest.feed.Feed.Trouble;

/// A feed as it is shown.
///
/// @param articles that it has brought so far
/// @param lastError absent while it answers well
/// @param failingSince the first of the failures in a row
public record FeedView(
        UUID id,
        String url,
        Instant addedAt,
        Optional<Instant> polledAt,
        long articles,
        Optional<String> lastError,
        Optional<Instant> failingSince) {
    static FeedView of(Feed feed) {
        return new FeedView(
                feed.id(),
                feed.url().text(),
                feed.addedAt(),
                feed.polledAt(),
                feed.articles(),
                feed.trouble().map(Trouble::reason),
                feed.trouble().map(Trouble::since));
    }
}

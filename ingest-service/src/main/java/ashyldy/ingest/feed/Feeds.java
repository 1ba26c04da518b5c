package ashyldy.ingest.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import ashyldy.ingest.article.CanonicalUrl;

/// The feeds that are followed.
public interface Feeds {
    List<Feed> all();

    Optional<Feed> find(UUID id);

    /// Follows a feed; one that is followed already stays as it is.
    Feed add(CanonicalUrl url, Instant now);

    /// Takes the feed in hand for one visit; false if another copy of the service was faster.
    boolean claim(Feed feed, Instant now);

    /// @param visit with its trouble, where the feed could not be read
    void visited(Feed feed, Visit visit, Instant now);
}

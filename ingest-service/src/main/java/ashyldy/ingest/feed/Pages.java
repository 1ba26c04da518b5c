package ashyldy.ingest.feed;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

import ashyldy.ingest.web.Urgency;

/// The pages that feeds have pointed to.
interface Pages {
    /// What a feed still owes.
    ///
    /// @param waiting pages that are looked for again
    /// @param givenUp pages that are not
    /// @param withdrawn pages that were read and are gone
    /// @param lastReason of the look that failed last
    record Outstanding(long waiting, long givenUp, long withdrawn, Optional<String> lastReason) {
        static final Outstanding NOTHING = new Outstanding(0, 0, 0, Optional.empty());

        public Outstanding {
            Objects.requireNonNull(lastReason, "lastReason");
        }
    }

    /// Notes what is new in a feed, and which of the known has changed.
    ///
    /// @param entries in the order in which they are to be read
    /// @param kept whether the article of this id came in on another road
    void note(Feed feed, List<FeedEntry> entries, Predicate<UUID> kept, Instant now);

    /// Those to be looked at, the ones never read first. When a person asks, they are all that the schedule has not
    /// done
    /// with, and those that were given up.
    List<KnownPage> due(Feed feed, Urgency urgency, Instant now);

    void save(KnownPage page);

    /// Those whose last look brought nothing, the latest first.
    List<KnownPage> missed(Feed feed, int limit);

    Map<UUID, Outstanding> outstanding();
}

package ashyldy.ingest.feed;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import ashyldy.ingest.feed.Feed.Freshness;

/// A page that a feed has pointed to, and its history.
///
/// @param entry that points to it; its text is not kept
/// @param article that was read from it, of another name-based id where the page names another address as its own
record KnownPage(FeedEntry entry, PageState state, Optional<UUID> article, Tries tries, Freshness freshness) {
    /// @param failures looks in a row that brought nothing
    /// @param missing looks in a row that found no page
    /// @param readings looks that found it
    /// @param dueAt when it is looked at next; absent where the schedule has come to its end
    /// @param reason why the last look brought nothing
    record Tries(
            int failures,
            int missing,
            int readings,
            Optional<Instant> dueAt,
            Optional<String> reason,
            Optional<Instant> lookedAt) {}

    KnownPage {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(tries, "tries");
        Objects.requireNonNull(freshness, "freshness");
    }

    /// Of the address as the feed gives it.
    UUID id() {
        return entry.link().id();
    }

    boolean isKept() {
        return state == PageState.KEPT;
    }
}

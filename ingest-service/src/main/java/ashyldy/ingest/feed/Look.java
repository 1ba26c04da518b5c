package ashyldy.ingest.feed;

import java.time.Instant;
import java.util.Objects;

import ashyldy.ingest.article.Receipt;
import ashyldy.ingest.feed.Feed.Freshness;

/// What one look at a page has brought.
sealed interface Look {
    /// @param freshness what the server gave to ask "anything new?" with
    record Read(Receipt receipt, Freshness freshness) implements Look {
        public Read {
            Objects.requireNonNull(receipt, "receipt");
            Objects.requireNonNull(freshness, "freshness");
        }
    }

    /// The server says that it is as it was.
    record Unchanged() implements Look {}

    /// The server says that there is no such page.
    record Missing(String reason) implements Look {}

    /// @param reason in words for whoever looks after the feed
    record Failed(String reason) implements Look {}

    /// Nobody has looked; the server wants to be left alone.
    record Postponed(String reason, Instant until) implements Look {}
}

package ashyldy.ingest.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import ashyldy.ingest.article.CanonicalUrl;

/// A feed that is followed, and how it does.
///
/// @param id name-based UUID of the address
/// @param articles that it has brought so far
/// @param trouble absent while it answers well
public record Feed(
        UUID id,
        CanonicalUrl url,
        Freshness freshness,
        Instant addedAt,
        Optional<Instant> polledAt,
        long articles,
        Optional<Trouble> trouble) {
    private static final int PART_OF_ITS_TROUBLE = 4;
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    /// What the server gave to ask "anything new?" with.
    public record Freshness(Optional<String> etag, Optional<String> lastModified) {
        static final Freshness UNKNOWN = new Freshness(Optional.empty(), Optional.empty());
    }

    /// @param reason the latest one
    /// @param since the first of the failures in a row
    public record Trouble(String reason, Instant since) {}

    public Feed {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(freshness, "freshness");
        Objects.requireNonNull(addedAt, "addedAt");
    }

    /// Whether its turn has come: at once while it answers, the more seldom the longer it has failed.
    boolean isDue(Instant now) {
        return trouble.map(Trouble::since)
                .map(since -> Duration.between(since, now).dividedBy(PART_OF_ITS_TROUBLE))
                .map(wait -> wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait)
                .flatMap(wait -> polledAt.map(polled -> !polled.plus(wait).isAfter(now)))
                .orElse(true);
    }

    static Feed added(CanonicalUrl url, Instant now) {
        return new Feed(url.id(), url, Freshness.UNKNOWN, now, Optional.empty(), 0, Optional.empty());
    }
}

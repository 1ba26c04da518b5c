package ashyldy.ingest.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import ashyldy.ingest.article.CanonicalUrl;
import ashyldy.ingest.article.CleanText;
import ashyldy.ingest.feed.Feed.Freshness;
import ashyldy.ingest.feed.Feed.Trouble;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/// The feeds in PostgreSQL.
@ApplicationScoped
class StoredFeeds implements Feeds {
    private static final int LONGEST_REASON = 500;

    private final EntityManager database;

    StoredFeeds(EntityManager database) {
        this.database = database;
    }

    @Override
    @Transactional
    public List<Feed> all() {
        return FeedRow.<FeedRow>list("order by addedAt, id").stream()
                .map(StoredFeeds::feed)
                .toList();
    }

    @Override
    @Transactional
    public Optional<Feed> find(UUID id) {
        return FeedRow.<FeedRow>findByIdOptional(id).map(StoredFeeds::feed);
    }

    @Override
    @Transactional
    public Feed add(CanonicalUrl url, Instant now) {
        database.createNativeQuery("insert into feed (id, url, added_at) values (?1, ?2, ?3) on conflict do nothing")
                .setParameter(1, url.id())
                .setParameter(2, url.text())
                .setParameter(3, now)
                .executeUpdate();
        return feed(FeedRow.findById(url.id()));
    }

    @Override
    @Transactional
    public boolean claim(Feed feed, Instant now) {
        return FeedRow.update(
                        "polledAt = ?1 where id = ?2 and polledAt is not distinct from ?3",
                        now,
                        feed.id(),
                        feed.polledAt().orElse(null))
                == 1;
    }

    @Override
    @Transactional
    public void visited(Feed feed, Visit visit, Instant now) {
        var row = FeedRow.<FeedRow>findById(feed.id());
        row.etag = visit.freshness().etag().orElse(null);
        row.lastModified = visit.freshness().lastModified().orElse(null);
        row.articles += visit.articles();
        row.lastError = visit.trouble().map(StoredFeeds::shortened).orElse(null);
        row.failingSince = row.lastError == null
                ? null
                : Optional.ofNullable(row.failingSince).orElse(now);
    }

    private static String shortened(String reason) {
        var line = CleanText.line(reason);
        return line.substring(0, Math.min(line.length(), LONGEST_REASON));
    }

    private static Feed feed(FeedRow row) {
        return new Feed(
                row.id,
                new CanonicalUrl(row.url),
                new Freshness(Optional.ofNullable(row.etag), Optional.ofNullable(row.lastModified)),
                row.addedAt,
                Optional.ofNullable(row.polledAt),
                row.articles,
                Optional.ofNullable(row.lastError).map(reason -> new Trouble(reason, row.failingSince)));
    }
}

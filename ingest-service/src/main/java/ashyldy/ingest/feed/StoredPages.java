package ashyldy.ingest.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import ashyldy.events.PublishedAt;
import ashyldy.ingest.article.CanonicalUrl;
import ashyldy.ingest.article.CleanText;
import ashyldy.ingest.feed.Feed.Freshness;
import ashyldy.ingest.feed.KnownPage.Tries;
import ashyldy.ingest.web.Urgency;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/// The pages of feeds in PostgreSQL.
@ApplicationScoped
class StoredPages implements Pages {
    private static final int MOST_AT_ONCE = 500;
    private static final int LONGEST_REASON = 500;

    /// A feed that says at every visit that everything has changed is not believed more often.
    private static final Duration BETWEEN_CHANGES = Duration.ofMinutes(10);

    private static final String ROUTINE = "feedId = ?1 and dueAt <= ?2 and state <> ?3"
            + " order by case when state = WAITING then 0 else 1 end, position";
    private static final String NOW = "feedId = ?1 and (dueAt is not null or state = ?2)"
            + " order by case when state = WAITING then 0 else 1 end, position";
    private static final String MISSED = "feedId = ?1 and reason is not null order by lookedAt desc, position desc";
    private static final String OUTSTANDING = """
            select feed_id,
                count(*) filter (where state = 'WAITING' and reason is not null),
                count(*) filter (where state = 'GIVEN_UP'),
                count(*) filter (where state = 'WITHDRAWN'),
                (array_agg(reason order by looked_at desc) filter (where reason is not null))[1]
            from page group by feed_id""";

    private final EntityManager database;

    StoredPages(EntityManager database) {
        this.database = database;
    }

    @Override
    @Transactional
    public void note(Feed feed, List<FeedEntry> entries, Predicate<UUID> kept, Instant now) {
        var ids = entries.stream().map(entry -> entry.link().id()).toList();
        var known = PageRow.<PageRow>list("id in ?1", ids).stream()
                .collect(Collectors.toMap(row -> row.id, Function.identity()));
        for (var entry : entries) {
            var row = known.get(entry.link().id());
            if (row == null) {
                add(feed, entry, kept.test(entry.link().id()), now);
            } else if (row.feedId.equals(feed.id()) && !row.version.equals(entry.version())) {
                renew(row, entry, now);
            }
        }
    }

    private static void add(Feed feed, FeedEntry entry, boolean kept, Instant now) {
        var row = new PageRow();
        row.id = entry.link().id();
        row.feedId = feed.id();
        row.url = entry.link().text();
        row.state = kept ? PageState.KEPT : PageState.WAITING;
        row.articleId = kept ? row.id : null;
        row.dueAt = kept ? null : now;
        write(entry, row);
        row.persist();
    }

    private static void renew(PageRow row, FeedEntry entry, Instant now) {
        var isNews = !row.version.isEmpty();
        write(entry, row);
        if (isNews) {
            if (row.state == PageState.GIVEN_UP) {
                row.state = PageState.WAITING;
                row.failures = 0;
            }
            var soonest = row.lookedAt == null ? now : row.lookedAt.plus(BETWEEN_CHANGES);
            var due = soonest.isAfter(now) ? soonest : now;
            row.dueAt = row.dueAt == null || due.isBefore(row.dueAt) ? due : row.dueAt;
        }
    }

    private static void write(FeedEntry entry, PageRow row) {
        row.title = entry.title().orElse(null);
        row.publishedAt = entry.publishedAt().map(PublishedAt::text).orElse(null);
        row.version = entry.version();
    }

    @Override
    @Transactional
    public List<KnownPage> due(Feed feed, Urgency urgency, Instant now) {
        var due = switch (urgency) {
            case ROUTINE -> PageRow.<PageRow>find(ROUTINE, feed.id(), now, PageState.GIVEN_UP);
            case NOW -> PageRow.<PageRow>find(NOW, feed.id(), PageState.GIVEN_UP);
        };
        return due.range(0, MOST_AT_ONCE - 1).stream().map(StoredPages::page).toList();
    }

    @Override
    @Transactional
    public void save(KnownPage page) {
        var row = PageRow.<PageRow>findById(page.id());
        if (row == null) {
            return; // Its feed was deleted meanwhile.
        }
        row.state = page.state();
        row.articleId = page.article().orElse(null);
        row.failures = page.tries().failures();
        row.missing = page.tries().missing();
        row.readings = page.tries().readings();
        row.dueAt = page.tries().dueAt().orElse(null);
        row.reason = page.tries().reason().map(StoredPages::shortened).orElse(null);
        row.lookedAt = page.tries().lookedAt().orElse(null);
        row.etag = page.freshness().etag().orElse(null);
        row.lastModified = page.freshness().lastModified().orElse(null);
    }

    @Override
    @Transactional
    public List<KnownPage> missed(Feed feed, int limit) {
        return PageRow.<PageRow>find(MISSED, feed.id()).range(0, limit - 1).stream()
                .map(StoredPages::page)
                .toList();
    }

    @Override
    @Transactional
    @SuppressWarnings("unchecked")
    public Map<UUID, Outstanding> outstanding() {
        List<Object[]> rows =
                database.createNativeQuery(OUTSTANDING, Object[].class).getResultList();
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> (UUID) row[0],
                        row -> new Outstanding(
                                count(row[1]), count(row[2]), count(row[3]), Optional.ofNullable((String) row[4]))));
    }

    private static long count(Object column) {
        return ((Number) column).longValue();
    }

    private static String shortened(String reason) {
        var line = CleanText.line(reason);
        return line.substring(0, Math.min(line.length(), LONGEST_REASON));
    }

    private static KnownPage page(PageRow row) {
        var entry = new FeedEntry(
                new CanonicalUrl(row.url),
                Optional.ofNullable(row.title),
                Optional.ofNullable(row.publishedAt).map(PublishedAt::new),
                row.version,
                Optional.empty());
        var tries = new Tries(
                row.failures,
                row.missing,
                row.readings,
                Optional.ofNullable(row.dueAt),
                Optional.ofNullable(row.reason),
                Optional.ofNullable(row.lookedAt));
        return new KnownPage(
                entry,
                row.state,
                Optional.ofNullable(row.articleId),
                tries,
                new Freshness(Optional.ofNullable(row.etag), Optional.ofNullable(row.lastModified)));
    }
}

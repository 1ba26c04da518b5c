package ashyldy.ingest.article;

import java.util.Optional;

import ashyldy.events.PublishedAt;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// The articles in PostgreSQL as a list to leaf through.
@ApplicationScoped
class StoredArchive {
    /// The newest first.
    @Transactional
    ArticlePage newest(Optional<Cursor> after, int limit) {
        var before = after.map(Cursor::position).orElse(Long.MAX_VALUE);
        var rows = ArticleHeadRow.<ArticleHeadRow>find("position < ?1 order by position desc", before)
                .range(0, limit)
                .list();
        var shown = rows.subList(0, Math.min(limit, rows.size()));
        return new ArticlePage(
                shown.stream().map(StoredArchive::summary).toList(),
                rows.size() > limit ? Optional.of(new Cursor(shown.getLast().position).toString()) : Optional.empty());
    }

    private static ArticleSummary summary(ArticleHeadRow row) {
        return new ArticleSummary(
                row.id,
                Optional.ofNullable(row.url),
                Optional.ofNullable(row.title),
                Optional.ofNullable(row.outlet),
                Optional.ofNullable(row.language),
                Optional.ofNullable(row.publishedAt).map(PublishedAt::new),
                row.revision,
                row.claimCount,
                Optional.ofNullable(row.failure),
                row.receivedAt);
    }
}

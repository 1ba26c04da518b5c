package ashyldy.ingest.reread;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.hibernate.Session;

/// The rereads in PostgreSQL: one at a time is under way.
@ApplicationScoped
class StoredRereads {
    private static final String START = """
            insert into reread (id, started_at, articles, position)
            select :id, :now, count(*), coalesce(max(position), 0) + 1 from article
            on conflict do nothing""";

    private static final String NEXT =
            "select id, position from article where position < :position order by position desc limit :limit";

    private static final String CLAIM = "select pg_try_advisory_xact_lock(hashtextextended('reread', 0))";

    private static final String NOTE = """
            insert into reread_failure (reread_id, article_id, reason) values (:reread, :article, :reason)
            on conflict do nothing""";

    private static final String FAILURES = """
            select failure.article_id, article.url, failure.reason
            from reread_failure failure left join article on article.id = failure.article_id
            where failure.reread_id = :reread order by article.position desc, failure.article_id limit :limit""";

    private final Session database;

    StoredRereads(Session database) {
        this.database = database;
    }

    /// An article that is still to come.
    record Waiting(UUID article, long position) {}

    /// Starts one with this id, unless one is under way: then it is the answer.
    @Transactional
    Reread startOrJoin(UUID id, Instant now) {
        while (true) {
            database.createNativeMutationQuery(START)
                    .setParameter("id", id)
                    .setParameter("now", now)
                    .executeUpdate();
            var underWay = underWay();
            if (underWay.isPresent()) {
                return underWay.get();
            }
        }
    }

    @Transactional
    Optional<Reread> find(UUID id) {
        return RereadRow.<RereadRow>findByIdOptional(id).map(StoredRereads::reread);
    }

    @Transactional
    Optional<Reread> underWay() {
        return RereadRow.<RereadRow>find("finishedAt is null")
                .firstResultOptional()
                .map(StoredRereads::reread);
    }

    /// False while another copy of the service has it; else nobody else has it until this transaction ends.
    @Transactional(Transactional.TxType.MANDATORY)
    boolean claim() {
        return database.createNativeQuery(CLAIM, Boolean.class).getSingleResult();
    }

    @Transactional
    List<Waiting> next(Reread reread, int limit) {
        return database
                .createNativeQuery(NEXT, Object[].class)
                .setParameter("position", reread.position())
                .setParameter("limit", limit)
                .getResultList()
                .stream()
                .map(row -> new Waiting((UUID) row[0], ((Number) row[1]).longValue()))
                .toList();
    }

    /// Notes the article in the transaction that keeps it, so that none is counted twice or left out.
    @Transactional(Transactional.TxType.MANDATORY)
    void take(Reread reread, Waiting article, Tally one) {
        int moved = RereadRow.update(
                "position = ?1, changed = changed + ?2, unchanged = unchanged + ?3, failed = failed + ?4"
                        + " where id = ?5 and position > ?1",
                article.position(),
                one.changed(),
                one.unchanged(),
                one.failed(),
                reread.id());
        if (moved != 1) {
            throw new IllegalStateException("article %s has been taken already".formatted(article.article()));
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void note(Reread reread, Waiting article, String reason) {
        database.createNativeMutationQuery(NOTE)
                .setParameter("reread", reread.id())
                .setParameter("article", article.article())
                .setParameter("reason", reason)
                .executeUpdate();
    }

    @Transactional
    void finish(Reread reread, Instant now) {
        RereadRow.update("finishedAt = ?1 where id = ?2 and finishedAt is null", now, reread.id());
    }

    @Transactional
    List<Failure> failures(Reread reread, int limit) {
        return database
                .createNativeQuery(FAILURES, Object[].class)
                .setParameter("reread", reread.id())
                .setParameter("limit", limit)
                .getResultList()
                .stream()
                .map(row -> new Failure((UUID) row[0], Optional.ofNullable((String) row[1]), (String) row[2]))
                .toList();
    }

    private static Reread reread(RereadRow row) {
        return new Reread(
                row.id,
                row.startedAt,
                Optional.ofNullable(row.finishedAt),
                row.articles,
                row.position,
                new Tally(row.changed, row.unchanged, row.failed));
    }
}

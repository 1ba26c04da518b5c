package ashyldy.notify.news;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import ashyldy.notify.alert.Happening;
import ashyldy.notify.alert.ProjectId;
import ashyldy.notify.alert.StoredHappenings;
import ashyldy.notify.subscription.Interest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/// Everything that could be told, each fact once, whoever follows.
@ApplicationScoped
@Transactional
public class StoredNews {
    private static final int AT_ONCE = 200;
    private static final int MOST_AFTER = 1000;

    /// As the ledger of one subscription: told of a project before it was split is told of its parts too, where the
    /// same article is the proof.
    private static final String ENTER = """
            insert into news_told (project_id, subject, article)
            select :project, :subject, :article
            where not exists (
              select from known_project part join news_told told on told.project_id = part.split_from
              where part.id = :project and told.subject = :subject and told.article = :article)
            on conflict do nothing""";

    private static final String CARRY_OVER = """
            insert into news_told (project_id, subject, article)
            select :survivor, subject, article from news_told where project_id = any(:merged)
            on conflict do nothing""";

    private static final String MATCHING = """
            select * from news_now
            where number < :before and raised_at >= :since and %s order by number desc limit :limit""";

    private static final String BEFORE = """
            select * from news_now where survivor = :survivor and number < :number and event = any(:events)""";

    private static final String AFTER = """
            select * from news_now where number > :number and number <= :last order by number desc limit :limit""";

    private final EntityManager database;
    private final StoredHappenings happenings;
    private final InstantSource clock;

    StoredNews(EntityManager database, StoredHappenings happenings, InstantSource clock) {
        this.database = database;
        this.happenings = happenings;
        this.clock = clock;
    }

    /// False where it has been told before.
    @Transactional(TxType.MANDATORY)
    public boolean keep(Fact fact, Happening happening) {
        boolean isNew = database.createNativeQuery(ENTER)
                        .setParameter("project", fact.project().value())
                        .setParameter("subject", fact.subject().text())
                        .setParameter("article", fact.article())
                        .executeUpdate()
                == 1;
        if (isNew) {
            happenings.keep(happening);
            Query insert = database.createNativeQuery(NewsColumns.INSERT);
            NewsColumns.of(fact).forEach(insert::setParameter);
            insert.setParameter("happening", happening.id())
                    .setParameter("raised", clock.instant())
                    .executeUpdate();
        }
        return isNew;
    }

    /// What was told of merged projects has been told of the one that survives them.
    @Transactional(TxType.MANDATORY)
    public void carryOver(List<ProjectId> merged, ProjectId survivor) {
        database.createNativeQuery(CARRY_OVER)
                .setParameter("survivor", survivor.value())
                .setParameter("merged", merged.stream().map(ProjectId::value).toArray(UUID[]::new))
                .executeUpdate();
    }

    /// What an interest would have been told, the newest first: exactly what a subscription with it gets.
    public List<News> matching(Interest interest, Span span) {
        Narrowing narrowing = Narrowing.of(interest);
        List<News> found = new ArrayList<>();
        long before = span.before();
        List<News> candidates;
        do {
            candidates = candidates(narrowing, span.since(), before);
            candidates.stream()
                    .filter(news -> interest.wants(news.fact().concern()))
                    .filter(news -> !interest.onlyNew() || isFirst(news, interest))
                    .limit(span.most() - found.size())
                    .forEach(found::add);
            before = candidates.isEmpty() ? 0 : candidates.getLast().number();
        } while (candidates.size() == AT_ONCE && found.size() < span.most());
        return found;
    }

    /// The number of the newest that was raised before, 0 where there is none.
    public long newest(Instant before) {
        return (Long) database.createNativeQuery(
                        "select coalesce(max(number), 0) from news where raised_at < :before", Long.class)
                .setParameter("before", before)
                .getSingleResult();
    }

    /// The news of these numbers, the newest first; of very many the newest.
    public List<News> after(long number, long last) {
        return news(database.createNativeQuery(AFTER, NewsRow.class)
                .setParameter("number", number)
                .setParameter("last", last)
                .setParameter("limit", MOST_AFTER));
    }

    /// The newest of a project, under any of its ids.
    public Optional<News> newestOf(UUID project) {
        Query newest = database.createNativeQuery(MATCHING.formatted(Narrowing.OF_PROJECTS), NewsRow.class)
                .setParameter("before", Long.MAX_VALUE)
                .setParameter("since", Instant.EPOCH)
                .setParameter("projects", new UUID[] {project})
                .setParameter("limit", 1);
        return news(newest).stream().findFirst();
    }

    /// When the first of all was kept.
    public Optional<Instant> begin() {
        return Optional.ofNullable(
                (Instant) database.createNativeQuery("select min(raised_at) from news", Instant.class)
                        .getSingleResult());
    }

    private List<News> candidates(Narrowing narrowing, Instant since, long before) {
        Query query = database.createNativeQuery(MATCHING.formatted(narrowing.condition()), NewsRow.class)
                .setParameter("before", before)
                .setParameter("since", since)
                .setParameter("limit", AT_ONCE);
        narrowing.parameters().forEach(query::setParameter);
        return news(query);
    }

    private boolean isFirst(News news, Interest interest) {
        Query earlier = database.createNativeQuery(BEFORE, NewsRow.class)
                .setParameter("survivor", news.survivor().value())
                .setParameter("number", news.number())
                .setParameter("events", Narrowing.events(interest));
        return news(earlier).stream()
                .noneMatch(other -> interest.wants(other.fact().concern()));
    }

    @SuppressWarnings("unchecked")
    private static List<News> news(Query query) {
        return ((List<NewsRow>) query.getResultList())
                .stream().map(NewsRows::news).toList();
    }
}

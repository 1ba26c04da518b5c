package ashyldy.ingest.article;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import ashyldy.events.ArticleRead;
import ashyldy.events.ArticleWithdrawn;
import ashyldy.events.Claim;
import ashyldy.events.PublishedAt;
import ashyldy.events.Withdrawal;
import ashyldy.ingest.article.Reading.Read;
import ashyldy.ingest.article.Reading.Unread;
import ashyldy.ingest.article.Reading.Withdrawn;
import ashyldy.ingest.publish.ArticlePublisher;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/// The articles in PostgreSQL.
@ApplicationScoped
class StoredArticles implements Articles {
    private static final TypeReference<List<Claim>> CLAIMS = new TypeReference<>() {};

    private final EntityManager database;
    private final ObjectMapper json;
    private final ArticlePublisher publisher;
    private final AfterKeeping after;
    private final InstantSource clock;

    StoredArticles(
            EntityManager database,
            ObjectMapper json,
            ArticlePublisher publisher,
            AfterKeeping after,
            InstantSource clock) {
        this.after = after;
        this.database = database;
        this.json = json;
        this.publisher = publisher;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Optional<KeptArticle> find(UUID id) {
        return ArticleRow.<ArticleRow>findByIdOptional(id).map(this::article);
    }

    @Override
    @Transactional
    public boolean has(UUID id) {
        return ArticleHeadRow.count("id", id) > 0;
    }

    @Override
    @Transactional
    public boolean keep(Optional<KeptArticle> before, KeptArticle now) {
        lock(now.article().id());
        var row = ArticleRow.<ArticleRow>findByIdOptional(now.article().id());
        if (!row.map(this::article).map(KeptArticle::version).equals(before.map(KeptArticle::version))) {
            return false;
        }
        if (row.isEmpty() && !isFirstAtItsAddress(now.article())) {
            return false;
        }
        write(now, row.orElseGet(ArticleRow::new));
        switch (now.reading()) {
            case Read(var says) -> {
                publisher.publish(says);
                after.kept(now.article());
            }
            case Withdrawn(var because) ->
                publisher.publish(
                        new ArticleWithdrawn(now.article().id(), now.article().revision(), because));
            case Unread _ -> {
                // It waits for a better reader.
            }
        }
        return true;
    }

    @Override
    @Transactional
    public Optional<UUID> known(CanonicalUrl url) {
        return database.createNativeQuery("select article_id from article_address where page = ?1", UUID.class)
                .setParameter(1, SamePage.of(url))
                .getResultStream()
                .map(UUID.class::cast)
                .findFirst();
    }

    /// False if the same page has been kept under another spelling meanwhile.
    private boolean isFirstAtItsAddress(Article article) {
        if (article.url().isEmpty()) {
            return true;
        }
        var url = new CanonicalUrl(article.url().get());
        database.createNativeQuery(
                        "insert into article_address (page, article_id) values (?1, ?2) on conflict do nothing")
                .setParameter(1, SamePage.of(url))
                .setParameter(2, article.id())
                .executeUpdate();
        return known(url).filter(article.id()::equals).isPresent();
    }

    /// Whoever else has this article in hand waits until this transaction ends; a row that is not there cannot be
    /// locked.
    private void lock(UUID id) {
        database.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))", Integer.class)
                .setParameter(1, id.toString())
                .getSingleResult();
    }

    private void write(KeptArticle kept, ArticleRow row) {
        var article = kept.article();
        row.id = article.id();
        row.url = article.url().orElse(null);
        row.title = article.title().orElse(null);
        row.outlet = article.outlet().orElse(null);
        row.publishedAt = article.publishedAt().map(PublishedAt::text).orElse(null);
        row.revision = article.revision();
        row.text = article.text();
        row.receivedAt = row.receivedAt == null ? clock.instant() : row.receivedAt;
        row.changedAt = clock.instant();
        write(kept.reading(), row);
        row.claimCount = kept.claims();
        row.persist();
    }

    private void write(Reading reading, ArticleRow row) {
        switch (reading) {
            case Read(var says) -> {
                row.language = says.language();
                row.claims = text(says.claims());
                row.failure = null;
                row.withdrawn = null;
            }
            case Unread(var reason) -> unread(row, reason, Optional.empty());
            case Withdrawn(var because) ->
                unread(row, "withdrawn: its page is " + because.code(), Optional.of(because));
        }
    }

    private static void unread(ArticleRow row, String why, Optional<Withdrawal> withdrawn) {
        row.language = null;
        row.claims = null;
        row.failure = why;
        row.withdrawn = withdrawn.orElse(null);
    }

    private KeptArticle article(ArticleRow row) {
        var article = new Article(
                row.id,
                Optional.ofNullable(row.url),
                Optional.ofNullable(row.title),
                Optional.ofNullable(row.outlet),
                Optional.ofNullable(row.publishedAt).map(PublishedAt::new),
                row.revision,
                row.text);
        return new KeptArticle(article, reading(article, row));
    }

    private Reading reading(Article article, ArticleRow row) {
        if (row.withdrawn != null) {
            return new Withdrawn(row.withdrawn);
        }
        return row.failure == null ? read(article, row) : new Unread(row.failure);
    }

    private Read read(Article article, ArticleRow row) {
        return new Read(new ArticleRead(
                article.id(),
                article.url(),
                article.title(),
                article.outlet(),
                row.language,
                article.publishedAt(),
                article.revision(),
                claims(row.claims)));
    }

    private String text(List<Claim> claims) {
        try {
            return json.writerFor(CLAIMS).writeValueAsString(claims);
        } catch (JsonProcessingException fault) {
            throw new IllegalArgumentException("not writable as JSON: " + claims, fault);
        }
    }

    private List<Claim> claims(String text) {
        try {
            return json.readValue(text, CLAIMS);
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException("kept claims are not readable: " + fault.getOriginalMessage(), fault);
        }
    }
}

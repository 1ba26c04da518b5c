package ashyldy.ingest.asking;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

import ashyldy.ingest.article.Article;
import ashyldy.ingest.pointing.Pointed;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.hibernate.Session;

import static java.nio.charset.StandardCharsets.UTF_8;

/// What waits for the model, and what it answered, in PostgreSQL.
@ApplicationScoped
class StoredQuestions implements AnsweredQuestions {
    private static final String WAIT = """
            insert into question (article_id, words, state, due_at) values (:article, :words, 'waiting', :now)
            on conflict (article_id) do update
            set words = excluded.words, state = 'waiting', tries = 0, due_at = excluded.due_at, asked_at = null,
                model = null, answer = null, fault = null
            where question.words <> excluded.words""";

    /// The lease ends by itself, so that what somebody was asking when the service ended is asked again.
    private static final String TAKE = """
            update question set due_at = :lease, tries = tries + 1
            where article_id = (select article_id from question where state = 'waiting' and due_at <= :now
                                order by due_at limit 1 for update skip locked)
            returning article_id, words, tries - 1""";

    private static final String ANSWER = """
            update question set state = 'answered', answer = :answer, model = :model, asked_at = :now, fault = null
            where article_id = :article and words = :words and state = 'waiting'""";

    private static final String PUT_OFF = """
            update question set due_at = :due, fault = :fault
            where article_id = :article and words = :words and state = 'waiting'""";

    private static final String REFUSE = """
            update question set state = 'refused', fault = :fault
            where article_id = :article and words = :words and state = 'waiting'""";

    private final Session database;
    private final ObjectMapper json;
    private final InstantSource clock;

    StoredQuestions(Session database, ObjectMapper json, InstantSource clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /// In the transaction that keeps the article; one whose words have been asked about is not asked again.
    @Transactional(Transactional.TxType.MANDATORY)
    void wait(Article article) {
        database.createNativeMutationQuery(WAIT)
                .setParameter("article", article.id())
                .setParameter("words", words(article))
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /// The one that has waited longest, which is nobody else's until the lease ends.
    @Transactional
    Optional<Question> take(Duration lease) {
        Instant now = clock.instant();
        return database.createNativeQuery(TAKE, Object[].class)
                .setParameter("now", now)
                .setParameter("lease", now.plus(lease))
                .getResultStream()
                .findFirst()
                .map(row -> new Question((UUID) row[0], (String) row[1], ((Number) row[2]).intValue()));
    }

    /// @return false where the article has other words by now
    @Transactional(Transactional.TxType.MANDATORY)
    boolean answer(Question question, Pointed answer, String model) {
        return database.createNativeMutationQuery(ANSWER)
                        .setParameter("answer", text(answer))
                        .setParameter("model", model)
                        .setParameter("now", clock.instant())
                        .setParameter("article", question.article())
                        .setParameter("words", question.words())
                        .executeUpdate()
                == 1;
    }

    @Transactional
    void putOff(Question question, Duration wait, String fault) {
        database.createNativeMutationQuery(PUT_OFF)
                .setParameter("due", clock.instant().plus(wait))
                .setParameter("fault", fault)
                .setParameter("article", question.article())
                .setParameter("words", question.words())
                .executeUpdate();
    }

    /// It will not be asked again.
    @Transactional
    void refuse(Question question, String fault) {
        database.createNativeMutationQuery(REFUSE)
                .setParameter("fault", fault)
                .setParameter("article", question.article())
                .setParameter("words", question.words())
                .executeUpdate();
    }

    @Override
    @Transactional
    public Optional<Pointed> about(Article article) {
        return database.createNativeQuery(
                        "select answer from question where article_id = :article and words = :words and answer is not null",
                        String.class)
                .setParameter("article", article.id())
                .setParameter("words", words(article))
                .getResultStream()
                .findFirst()
                .map(this::pointed);
    }

    @Transactional
    long waiting() {
        return database.createNativeQuery("select count(*) from question where state = 'waiting'", Long.class)
                .getSingleResult();
    }

    /// Counts a question against the budget; what is older than the longest span is forgotten.
    @Transactional
    void count(Duration longest) {
        Instant now = clock.instant();
        database.createNativeMutationQuery("delete from question_asked where at < :old")
                .setParameter("old", now.minus(longest))
                .executeUpdate();
        database.createNativeMutationQuery("insert into question_asked (at) values (:now)")
                .setParameter("now", now)
                .executeUpdate();
    }

    /// How many were asked in the time before now.
    @Transactional
    long asked(Duration span) {
        return database.createNativeQuery("select count(*) from question_asked where at > :since", Long.class)
                .setParameter("since", clock.instant().minus(span))
                .getSingleResult();
    }

    private static String words(Article article) {
        String all = article.title().orElse("") + "\n" + article.text();
        return UUID.nameUUIDFromBytes(all.getBytes(UTF_8)).toString();
    }

    private String text(Pointed answer) {
        try {
            return json.writeValueAsString(answer);
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException("an answer is always writable", fault);
        }
    }

    private Pointed pointed(String text) {
        try {
            return json.readValue(text, Pointed.class);
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException("a kept answer is not readable: " + fault.getOriginalMessage(), fault);
        }
    }
}

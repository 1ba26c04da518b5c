package ashyldy.ingest.asking;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import ashyldy.ingest.ArticleReading;
import ashyldy.ingest.article.Article;
import ashyldy.ingest.article.ArticleIntake;
import ashyldy.ingest.article.Articles;
import ashyldy.ingest.article.KeptArticle;
import ashyldy.ingest.article.Readers;
import ashyldy.ingest.article.Rereading;
import ashyldy.ingest.pointing.NumberedArticle;
import ashyldy.ingest.pointing.UnreadableAnswer;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// Asks the model about the articles that wait for it, one at a time. The article is published long before; what the
/// model adds makes a revision, in one transaction with its answer.
@ApplicationScoped
class AskingWorker {
    /// What cannot be answered twice will not be.
    private static final int MOST_UNREADABLE = 2;

    /// What finds the endpoint away so often, over a week, is the cause of it.
    private static final int MOST_TRIES = 30;

    private static final int MOST_DOUBLINGS = 8;

    private static final Duration RETRY = Duration.ofSeconds(2);
    private static final Duration PUT_OFF = Duration.ofMinutes(1);
    private static final Duration LONGEST_ROUND = Duration.ofSeconds(30);

    private final SecondReader reader;
    private final StoredQuestions questions;
    private final Articles articles;
    private final ArticleIntake intake;
    private final ArticleReading reading;
    private final AskingConfig config;
    private final AskingMeters meters;
    private final InstantSource clock;
    private final Circuit circuit;
    private final CountDownLatch stopping = new CountDownLatch(1);

    AskingWorker(
            SecondReader reader,
            StoredQuestions questions,
            Articles articles,
            ArticleIntake intake,
            ArticleReading reading,
            AskingConfig config,
            AskingMeters meters,
            InstantSource clock) {
        this.reader = reader;
        this.questions = questions;
        this.articles = articles;
        this.intake = intake;
        this.reading = reading;
        this.config = config;
        this.meters = meters;
        this.clock = clock;
        this.circuit = new Circuit(clock);
    }

    /// What is being asked goes on waiting, and is asked again by the next start.
    void stop(@Observes ShutdownEvent stopped) {
        stopping.countDown();
    }

    @Scheduled(every = "${ashyldy.reader.interval}", concurrentExecution = ConcurrentExecution.SKIP)
    void work() throws InterruptedException {
        var end = clock.instant().plus(LONGEST_ROUND);
        try {
            while (!isStopping() && clock.instant().isBefore(end) && askNext()) {
                // One after the other, until none waits.
            }
        } catch (RuntimeException fault) {
            Log.warnf("the second reader waits and goes on later: %s", fault.getMessage());
        }
    }

    /// @return false where nothing is to be asked now
    boolean askNext() throws InterruptedException {
        var model = reader.model();
        if (model.isEmpty() || circuit.isOpen() || !config.budget().allows(questions::asked)) {
            return false;
        }
        var next = questions.take(config.lease());
        if (next.isPresent()) {
            take(next.get(), model.get());
        }
        return next.isPresent();
    }

    private void take(Question question, Model model) throws InterruptedException {
        var article = articles.find(question.article()).map(KeptArticle::article);
        var asked = article.flatMap(reader::question);
        if (asked.isEmpty()) {
            questions.refuse(question, "there is nothing to ask any more");
            return;
        }
        try {
            answered(question, article.get(), ask(model, asked.get()), model.name());
            circuit.answered();
        } catch (UnreadableAnswer unreadable) {
            circuit.answered();
            meters.failed("unreadable");
            giveUpOrPutOff(question, MOST_UNREADABLE, unreadable.getMessage());
        } catch (NoAnswer none) {
            failed(question, none);
        }
    }

    /// One retry at once: most faults of the web pass.
    private Answered ask(Model model, NumberedArticle article) throws InterruptedException {
        try {
            return timed(model, article);
        } catch (NoAnswer none) {
            if (!mayRetry(none)) {
                throw none;
            }
            stopping.await(RETRY.toMillis(), TimeUnit.MILLISECONDS);
            return timed(model, article);
        }
    }

    private boolean mayRetry(NoAnswer none) {
        return none.sort() == NoAnswer.Sort.AWAY
                && none.retryAfter().isEmpty()
                && !isStopping()
                && config.budget().allows(questions::asked);
    }

    private Answered timed(Model model, NumberedArticle article) {
        return meters.timed(() -> model.ask(article));
    }

    private void failed(Question question, NoAnswer none) {
        if (none.sort() == NoAnswer.Sort.REFUSED) {
            meters.failed("refused");
            giveUpOrPutOff(question, MOST_UNREADABLE, none.getMessage());
        } else {
            meters.failed("away");
            circuit.failed(none.retryAfter());
            giveUpOrPutOff(question, MOST_TRIES, none.getMessage());
        }
    }

    private void giveUpOrPutOff(Question question, int most, String why) {
        if (question.tries() + 1 >= most) {
            questions.refuse(question, why);
        } else {
            questions.putOff(question, PUT_OFF.multipliedBy(1L << Math.min(question.tries(), MOST_DOUBLINGS)), why);
        }
        Log.warnf("article %s was not read by the model: %s", question.article(), why);
    }

    private void answered(Question question, Article asked, Answered answer, String model) {
        meters.answered(answer, reading.tally(asked, answer.pointed()));
        while (true) {
            try {
                keep(question, answer, model).ifPresent(meters::agreed);
                return;
            } catch (Overtaken faster) {
                Log.infof("article %s was read anew meanwhile; it is looked at again", question.article());
            }
        }
    }

    /// The revision and the answer are kept together or not at all; an answer about other words than the article has
    /// now is of no use.
    private Optional<Rereading> keep(Question question, Answered answer, String model) {
        var now = intake.seenBesides(
                question.article(), article -> reading.read(article, Readers.BOTH, Optional.of(answer.pointed())));
        return QuarkusTransaction.requiringNew().call(() -> {
            if (!questions.answer(question, answer.pointed(), model)) {
                return Optional.empty();
            }
            if (now.filter(intake::keep).isEmpty()) {
                throw new Overtaken();
            }
            return now;
        });
    }

    /// Somebody else has kept a reading since; nothing of ours is kept.
    private static final class Overtaken extends RuntimeException {}

    private boolean isStopping() {
        return stopping.getCount() == 0;
    }
}

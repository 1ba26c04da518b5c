package ashyldy.ingest.reread;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

import ashyldy.ingest.article.ArticleIntake;
import ashyldy.ingest.article.Rereading;
import ashyldy.ingest.article.Rereading.Changed;
import ashyldy.ingest.article.Rereading.Stumbled;
import ashyldy.ingest.article.Rereading.Unchanged;
import ashyldy.ingest.reread.StoredRereads.Waiting;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Goes on with the reread that is under way: one article at a time, on one thread of the system (a virtual one would
/// hold up those that serve others), with a rest after each batch, so that fresh articles find room here and on their
/// way.
@ApplicationScoped
class RereadWorker {
    private static final int MOST_ATTEMPTS = 3;
    private static final Duration BREATH = Duration.ofMillis(200);
    /// The threads of the scheduler are for rounds that end; the next one goes on.
    private static final Duration LONGEST_ROUND = Duration.ofSeconds(30);
    /// For a batch of the slowest texts.
    private static final Duration LONGEST_BATCH = Duration.ofMinutes(10);
    private static final int PATIENCE_SECONDS = 20;

    private final ArticleIntake intake;
    private final StoredRereads rereads;
    private final InstantSource clock;
    private final int batch;
    private final Duration rest;
    private final Lock round = new ReentrantLock();
    private final CountDownLatch stopping = new CountDownLatch(1);

    /// @param batch articles between two rests
    RereadWorker(
            ArticleIntake intake,
            StoredRereads rereads,
            InstantSource clock,
            @ConfigProperty(name = "ashyldy.rereads.batch") int batch,
            @ConfigProperty(name = "ashyldy.rereads.rest") Duration rest) {
        this.intake = intake;
        this.rereads = rereads;
        this.clock = clock;
        this.batch = batch;
        this.rest = rest;
    }

    /// The article in hand is finished; the next start goes on after it.
    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        stopping.countDown();
        if (!round.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            Log.warn("an article is still being read again; the next start takes it once more");
        }
    }

    @Scheduled(every = "${ashyldy.rereads.interval}", concurrentExecution = ConcurrentExecution.SKIP)
    void work() throws InterruptedException {
        if (isStopping() || !round.tryLock()) {
            return; // Who stops holds the lock for good; a round that waited for it would hold up the stop.
        }
        try {
            var end = clock.instant().plus(LONGEST_ROUND);
            while (!isStopping() && clock.instant().isBefore(end) && takeBatch()) {
                stopping.await(rest.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (RuntimeException fault) {
            Log.warnf("the reread waits and goes on later: %s", fault.getMessage());
        } finally {
            round.unlock();
        }
    }

    /// @return false where nothing is left to do, here at least
    boolean takeBatch() {
        return QuarkusTransaction.requiringNew()
                .timeout((int) LONGEST_BATCH.toSeconds())
                .call(() -> rereads.claim()
                        && QuarkusTransaction.suspendingExisting().call(this::takeClaimedBatch));
    }

    private boolean takeClaimedBatch() throws InterruptedException {
        var underWay = rereads.underWay();
        if (underWay.isEmpty()) {
            return false;
        }
        var next = rereads.next(underWay.get(), batch);
        for (var article : next) {
            if (isStopping()) {
                return false;
            }
            take(underWay.get(), article);
        }
        if (next.isEmpty()) {
            rereads.finish(underWay.get(), clock.instant());
            Log.infof(
                    "the reread of %d articles is finished",
                    underWay.get().taken().all());
        }
        return !next.isEmpty();
    }

    /// What cannot be kept, tried again and again, is left aside with the reason; while the database is away that
    /// cannot be noted either, and nothing is left aside.
    private void take(Reread reread, Waiting article) throws InterruptedException {
        for (var attempt = 1; ; attempt++) {
            try {
                var again = intake.again(article.article());
                QuarkusTransaction.requiringNew().run(() -> keep(reread, article, again));
                return;
            } catch (RuntimeException fault) {
                if (attempt == MOST_ATTEMPTS) {
                    leaveAside(reread, article, fault);
                    return;
                }
                stopping.await(BREATH.toMillis(), TimeUnit.MILLISECONDS);
            }
        }
    }

    private void keep(Reread reread, Waiting article, Optional<Rereading> again) {
        // Whoever was faster has read it as well as we do, and what is gone needs no reading.
        var kept = again.filter(intake::keep);
        rereads.take(reread, article, kept.map(RereadWorker::tally).orElse(Tally.ONE_UNCHANGED));
        if (kept.isPresent() && kept.get() instanceof Stumbled stumbled) {
            rereads.note(reread, article, stumbled.reason());
        }
    }

    private void leaveAside(Reread reread, Waiting article, RuntimeException fault) {
        Log.errorf(fault, "article %s cannot be read again", article.article());
        QuarkusTransaction.requiringNew().run(() -> {
            rereads.take(reread, article, Tally.ONE_FAILED);
            rereads.note(
                    reread, article, Optional.ofNullable(fault.getMessage()).orElseGet(fault::toString));
        });
    }

    private boolean isStopping() {
        return stopping.getCount() == 0;
    }

    private static Tally tally(Rereading again) {
        return switch (again) {
            case Changed _ -> Tally.ONE_CHANGED;
            case Unchanged _ -> Tally.ONE_UNCHANGED;
            case Stumbled _ -> Tally.ONE_FAILED;
        };
    }
}

package ashyldy.ingest.feed;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;

import ashyldy.ingest.article.CanonicalUrl;
import ashyldy.ingest.web.Urgency;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Asks every feed for news. The trouble of one is noted beside it and stops no other; a visit that takes long is left
/// to itself, and only its own feed waits for it.
@ApplicationScoped
class FeedPoller {
    /// As long as one page may take.
    private static final int PATIENCE_SECONDS = 5;

    private static final int LONGEST_WAIT_SECONDS = 15;

    private final FeedVisit visit;
    private final Feeds feeds;
    private final InstantSource clock;
    private final MeterRegistry meters;
    private final ExecutorService visits = Executors.newVirtualThreadPerTaskExecutor();
    private final FeedTurns turns = new FeedTurns();
    private volatile boolean stopping;

    FeedPoller(FeedVisit visit, Feeds feeds, InstantSource clock, MeterRegistry meters) {
        this.visit = visit;
        this.feeds = feeds;
        this.clock = clock;
        this.meters = meters;
    }

    void follow(
            @Observes StartupEvent started, @ConfigProperty(name = "ashyldy.feeds") Optional<List<String>> configured) {
        configured.orElse(List.of()).stream()
                .filter(address -> !address.isBlank())
                .forEach(address -> feeds.add(CanonicalUrl.of(address), clock.instant()));
    }

    /// The page in hand is finished, and a site that does not answer is not waited for; the pages that remain are
    /// offered
    /// again after the next start.
    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        stopping = true;
        visits.shutdown();
        if (!visits.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            visits.shutdownNow();
            Log.warn("a feed is still being visited; its pages are offered again after the next start");
        }
    }

    /// Begins the visits and does not wait for them.
    @Scheduled(every = "${ashyldy.feeds.interval}", concurrentExecution = ConcurrentExecution.SKIP)
    void pollAll() {
        if (!stopping) {
            feeds.all().stream()
                    .filter(feed -> turns.isFree(feed.id()) && feed.isDue(clock.instant()))
                    .forEach(feed -> visits.submit(() -> pollOrSay(feed)));
        }
    }

    private void pollOrSay(Feed feed) {
        try {
            var turn = turns.turn(feed.id());
            if (turn.tryLock()) {
                visitInTurn(feed, Urgency.ROUTINE, turn);
            }
        } catch (RuntimeException fault) {
            Log.errorf(fault, "the visit to %s could not be noted; the next round asks it again", feed.url());
        }
    }

    /// Visits it for somebody who asks, now or as soon as the visit that is under way has ended.
    void pollNow(Feed feed) throws InterruptedException {
        var turn = turns.turn(feed.id());
        if (!stopping && turn.tryLock(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
            visitInTurn(feeds.find(feed.id()).orElse(feed), Urgency.NOW, turn);
        }
    }

    private void visitInTurn(Feed feed, Urgency urgency, Lock turn) {
        try {
            if (!stopping && feeds.claim(feed, clock.instant())) {
                visit(feed, urgency);
            }
        } finally {
            turn.unlock();
        }
    }

    private void visit(Feed feed, Urgency urgency) {
        var brought = brought(feed, urgency);
        feeds.visited(feed, brought, clock.instant());
        meters.counter("ashyldy.feed.visits", "outcome", brought.trouble().isEmpty() ? "well" : "failed")
                .increment();
    }

    private Visit brought(Feed feed, Urgency urgency) {
        try {
            return visit.to(feed, urgency, () -> stopping);
        } catch (RuntimeException fault) {
            Log.errorf(fault, "the visit to %s broke off", feed.url());
            return new Visit(0, feed.freshness(), Optional.of("the visit broke off: " + fault.getMessage()));
        }
    }
}

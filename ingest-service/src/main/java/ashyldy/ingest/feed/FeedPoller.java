package ashyldy.ingest.feed;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import ashyldy.edge.outbound.OutboundRefused;
import ashyldy.ingest.article.CanonicalUrl;
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

    private final FeedVisit visit;
    private final Feeds feeds;
    private final InstantSource clock;
    private final MeterRegistry meters;
    private final ExecutorService visits = Executors.newVirtualThreadPerTaskExecutor();
    private final Set<UUID> underWay = ConcurrentHashMap.newKeySet();
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
                    .filter(feed -> !underWay.contains(feed.id()))
                    .forEach(feed -> visits.submit(() -> pollOrSay(feed)));
        }
    }

    private void pollOrSay(Feed feed) {
        try {
            poll(feed);
        } catch (RuntimeException fault) {
            Log.errorf(fault, "the visit to %s could not be noted; the next round asks it again", feed.url());
        }
    }

    /// Empty if the feed is being visited already, or if it failed.
    Optional<Visit> poll(Feed feed) {
        if (stopping || !underWay.add(feed.id())) {
            return Optional.empty();
        }
        try {
            return feeds.claim(feed, clock.instant()) ? visit(feed) : Optional.empty();
        } finally {
            underWay.remove(feed.id());
        }
    }

    private Optional<Visit> visit(Feed feed) {
        try {
            var brought = visit.to(feed, () -> stopping);
            feeds.visited(feed, brought);
            count("well");
            return Optional.of(brought);
        } catch (IOException | OutboundRefused trouble) {
            return failed(feed, trouble.getMessage());
        } catch (RuntimeException fault) {
            Log.errorf(fault, "the visit to %s broke off", feed.url());
            return failed(feed, "the visit broke off: " + fault.getMessage());
        }
    }

    private Optional<Visit> failed(Feed feed, String reason) {
        feeds.failed(feed, Optional.ofNullable(reason).orElse("no reason given"), clock.instant());
        count("failed");
        return Optional.empty();
    }

    private void count(String outcome) {
        meters.counter("ashyldy.feed.visits", "outcome", outcome).increment();
    }
}

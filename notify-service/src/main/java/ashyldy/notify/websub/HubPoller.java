package ashyldy.notify.websub;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import ashyldy.notify.news.News;
import ashyldy.notify.news.StoredNews;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

/// Tells the hub of the feeds in which there is news.
@ApplicationScoped
class HubPoller {
    private static final int AT_ONCE = 50;
    private static final Duration CLAIM = Duration.ofMinutes(2);

    /// What was raised together becomes visible together, but not to the millisecond.
    private static final Duration SETTLED = Duration.ofSeconds(1);

    private final StoredTopics topics;
    private final StoredNews news;
    private final HubConfig config;
    private final MeterRegistry meters;
    private final InstantSource clock;
    private final Optional<Hub> hub;

    HubPoller(StoredTopics topics, StoredNews news, HubConfig config, MeterRegistry meters, InstantSource clock) {
        this.topics = topics;
        this.news = news;
        this.config = config;
        this.meters = meters;
        this.clock = clock;
        this.hub = config.hub().map(address -> new Hub(address, config.timeout()));
    }

    @Scheduled(every = "${ashyldy.websub.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void look() {
        hub.ifPresent(this::tell);
    }

    @Scheduled(every = "1h")
    @RunOnVirtualThread
    void forget() {
        topics.forgetOld();
    }

    @PreDestroy
    void close() {
        hub.ifPresent(Hub::close);
    }

    /// A hub that fails once is left alone for the rest of the round: it would fail for each feed.
    private void tell(Hub open) {
        long newest = news.newest(clock.instant().minus(SETTLED));
        List<Topic> behind = topics.claim(newest, CLAIM, AT_ONCE);
        if (behind.isEmpty()) {
            return;
        }
        List<News> heard =
                news.after(behind.stream().mapToLong(Topic::told).min().getAsLong(), newest);
        for (Topic topic : behind) {
            if (!isConcerned(topic, heard)) {
                topics.told(topic, newest);
            } else if (!ping(open, topic, newest)) {
                return;
            }
        }
    }

    private static boolean isConcerned(Topic topic, List<News> heard) {
        return heard.stream()
                .filter(each -> each.number() > topic.told())
                .anyMatch(each -> topic.interest().wants(each.fact().concern()));
    }

    private boolean ping(Hub open, Topic topic, long newest) {
        Optional<String> fault = open.ping(topic.address());
        if (fault.isEmpty()) {
            count("taken");
            topics.told(topic, newest);
            return true;
        }
        Log.warnf("The WebSub hub was not told of %s: %s", topic.address(), fault.get());
        if (topic.failures() < config.waits().size()) {
            count("failed");
            topics.failed(topic, config.waits().get(topic.failures()));
        } else {
            count("abandoned");
            topics.told(topic, newest);
        }
        return false;
    }

    private void count(String outcome) {
        meters.counter("ashyldy.websub.pings", "outcome", outcome).increment();
    }
}

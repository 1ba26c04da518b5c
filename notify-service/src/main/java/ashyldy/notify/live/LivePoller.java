package ashyldy.notify.live;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import ashyldy.edge.wake.Bells;
import ashyldy.edge.wake.Round;
import ashyldy.notify.alert.StoredAlerts;
import ashyldy.notify.subscription.SubscriptionId;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// Feeds all open streams from the table, when alerts were raised and on every tick: one question for all of them, then
/// one for each that has something new.
@ApplicationScoped
class LivePoller {
    /// A reader who comes back after a week is fed page by page.
    private static final int PAGE = 100;

    private final StoredAlerts alerts;
    private final StoredNewest newest;
    private final LiveConfig config;
    private final InstantSource clock;
    private final Set<OpenStream> streams = ConcurrentHashMap.newKeySet();
    private final Round round;
    private volatile boolean stopping;

    LivePoller(
            StoredAlerts alerts,
            StoredNewest newest,
            LiveConfig config,
            Bells bells,
            InstantSource clock,
            MeterRegistry meters) {
        this.alerts = alerts;
        this.newest = newest;
        this.config = config;
        this.clock = clock;
        this.round = bells.answer(StoredAlerts.BELL, this::feedAll);
        meters.gauge("ashyldy.live.readers", streams, Set::size);
    }

    boolean hasRoomFor(SubscriptionId subscription) {
        long same = streams.stream()
                .filter(stream -> stream.subscription().equals(subscription))
                .count();
        return streams.size() < config.mostReaders() && same < config.mostReadersPerSubscription();
    }

    /// From here on readers are better served by another copy, or by this one when it is back.
    boolean isStopping() {
        return stopping;
    }

    OpenStream open(OpenStream.Wire wire, Cursor seen) {
        var stream = new OpenStream(wire, seen, clock.instant());
        streams.add(stream);
        if (stopping) {
            stream.close();
        }
        return stream;
    }

    void forget(OpenStream stream) {
        streams.remove(stream);
    }

    @Scheduled(every = "${ashyldy.live.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void feed() {
        round.run();
    }

    private void feedAll() {
        if (streams.isEmpty()) {
            return;
        }
        Map<SubscriptionId, Long> numbers =
                newest.of(streams.stream().map(OpenStream::subscription).collect(Collectors.toSet()));
        for (OpenStream stream : streams) {
            Instant now = clock.instant();
            Long number = numbers.get(stream.subscription());
            if (number == null) {
                stream.close(); // The subscription has been deleted.
            } else if (stream.wants(number)) {
                stream.send(alerts.after(stream.subscription(), stream.seen(), PAGE), now);
            }
            stream.keepAlive(now, config.heartbeat());
        }
    }

    /// Before requests are waited for: readers go on at another copy, from their cursor.
    void stop(@Observes ShutdownDelayInitiatedEvent event) {
        stopping = true;
        streams.forEach(OpenStream::close);
    }
}

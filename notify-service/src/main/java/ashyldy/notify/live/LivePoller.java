package ashyldy.notify.live;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import ashyldy.edge.wake.Bells;
import ashyldy.edge.wake.Round;
import ashyldy.notify.alert.AlertJson;
import ashyldy.notify.alert.StoredAlerts;
import ashyldy.notify.subscription.SubscriptionId;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// Feeds all open streams from the table, when alerts were raised and on every tick, and those that catch up whenever
/// they
/// can take more. Drops whoever does not read.
@ApplicationScoped
class LivePoller {
    private final LiveConfig config;
    private final InstantSource clock;
    private final MeterRegistry meters;
    private final OpenStreams streams = new OpenStreams();
    private final Feeding feeding;
    private final Round round;
    private final Set<OpenStream> hungry = ConcurrentHashMap.newKeySet();
    private final Round catchingUp = new Round(this::feedHungry);
    private volatile boolean stopping;

    LivePoller(
            StoredAlerts alerts,
            StoredStanding standing,
            AlertJson json,
            LiveConfig config,
            Bells bells,
            InstantSource clock,
            MeterRegistry meters) {
        this.config = config;
        this.clock = clock;
        this.meters = meters;
        this.feeding = new Feeding(
                cursors -> standing.of(cursors),
                numbers -> alerts.after(numbers, Feeding.PAGE),
                alert -> json.of(alert),
                clock);
        this.round = bells.answer(StoredAlerts.BELL, this::feedAll);
        meters.gauge("ashyldy.live.readers", streams, OpenStreams::size);
    }

    boolean hasRoomFor(SubscriptionId subscription) {
        return streams.size() < config.mostReaders() && streams.of(subscription) < config.mostReadersPerSubscription();
    }

    /// From here on readers are better served by another copy, or by this one when it is back.
    boolean isStopping() {
        return stopping;
    }

    /// How long a reader may leave untaken what is written.
    Duration patience() {
        return config.patience();
    }

    OpenStream open(OpenStream.Wire wire, Cursor seen) {
        var stream = new OpenStream(wire, seen, clock.instant());
        streams.add(stream);
        if (stopping) {
            end(stream, Farewell.STOPPING);
        }
        return stream;
    }

    void forget(OpenStream stream) {
        streams.remove(stream);
        hungry.remove(stream);
    }

    /// The reader has taken what was too much. Called on the stream's thread.
    void goOn(OpenStream stream) {
        if (stream.goOn(clock.instant())) {
            feedSoon(stream);
        }
    }

    private void feedSoon(OpenStream stream) {
        hungry.add(stream);
        Thread.ofVirtual().name("catching-up").start(catchingUp::run);
    }

    @Scheduled(every = "${ashyldy.live.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void feed() {
        Instant now = clock.instant();
        OpenStreams.onTheirLoops(streams.all(), stream -> {
            if (stream.isStuck(now, config.patience())) {
                end(stream, Farewell.SLOW);
            } else {
                stream.keepAlive(now, config.heartbeat());
            }
        });
        round.run();
    }

    private void feedAll() {
        feeding.feed(streams.all(), this::feedSoon, this::end);
    }

    private void feedHungry() {
        List<OpenStream> some = List.copyOf(hungry);
        some.forEach(hungry::remove);
        feeding.feed(some, this::feedSoon, this::end);
    }

    /// Before requests are waited for: readers go on at another copy, from their cursor.
    void stop(@Observes ShutdownDelayInitiatedEvent event) {
        stopping = true;
        streams.all().forEach(stream -> end(stream, Farewell.STOPPING));
    }

    private void end(OpenStream stream, Farewell why) {
        forget(stream);
        meters.counter("ashyldy.live.closed", "reason", why.reason()).increment();
        stream.loop().execute(() -> stream.end(why));
    }
}

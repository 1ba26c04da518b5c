package ashyldy.notify.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;

import ashyldy.edge.wake.Bells;
import ashyldy.edge.wake.Round;
import ashyldy.notify.alert.StoredAlerts;
import ashyldy.notify.follower.Timetable;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// Sends what is due, when alerts were raised and on every tick, each on a virtual thread of its own, so that a slow
/// receiver holds up nobody else.
@ApplicationScoped
class DeliveryWorker {
    private static final Duration NOTE_AGAIN = Duration.ofMillis(500);
    private static final Duration LONGEST_BLINK = Duration.ofMinutes(10);

    /// What is due so soon again is not left to the next tick: a chat that hears one message a second would fall back
    /// by a tick with each.
    private static final Duration SOON = Duration.ofSeconds(2);

    private final StoredDeliveries deliveries;
    private final Claims claims;
    private final Attempting attempting;
    private final RetrySchedule schedule;
    private final DeliveryConfig config;
    private final InstantSource clock;
    private final MeterRegistry meters;
    private final Semaphore free;
    private final Round round;
    private final ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor();

    DeliveryWorker(
            StoredDeliveries deliveries,
            StoredClaims claims,
            Attempting attempting,
            RetrySchedule schedule,
            DeliveryConfig config,
            Bells bells,
            InstantSource clock,
            MeterRegistry meters) {
        this.deliveries = deliveries;
        this.claims = new Claims(claims, config.claim(), clock);
        this.attempting = attempting;
        this.schedule = schedule;
        this.config = config;
        this.clock = clock;
        this.meters = meters;
        this.free = new Semaphore(config.atOnce());
        this.round = bells.answer(StoredAlerts.BELL, this::claimDue);
        bells.answer(StoredAlerts.BELL, this::claimWhatGathers);
    }

    @Scheduled(every = "${ashyldy.delivery.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void deliverDue() {
        round.run();
    }

    /// A message to a person is due a moment after its alert.
    private void claimWhatGathers() {
        try {
            Thread.sleep(Timetable.OF_ONE_ARTICLE);
            round.run();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void claimDue() {
        int most = free.availablePermits();
        if (most == 0 || senders.isShutdown()) {
            return;
        }
        for (Delivery.Pending delivery : claims.take(most)) {
            free.acquireUninterruptibly();
            senders.submit(() -> deliverAndLook(delivery));
        }
    }

    @Scheduled(every = "${ashyldy.delivery.renew}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void renewClaims() {
        claims.renew();
    }

    /// Whoever has just taken one message may have others waiting for the same place.
    private void deliverAndLook(Delivery.Pending delivery) {
        Optional<Instant> again = Optional.empty();
        try {
            again = deliver(delivery);
        } finally {
            claims.letGo(delivery.id());
            free.release();
        }
        look();
        again.ifPresent(this::lookAt);
    }

    private void look() {
        try {
            round.run();
        } catch (RuntimeException fault) {
            Log.warnf("what is due is looked for again in a moment: %s", fault.getMessage());
        }
    }

    private void lookAt(Instant due) {
        Duration wait = Duration.between(clock.instant(), due);
        if (wait.compareTo(SOON) < 0 && !senders.isShutdown()) {
            LockSupport.parkNanos(wait.toNanos());
            look();
        }
    }

    /// @return when it is due again, empty where it is done with or not noted
    private Optional<Instant> deliver(Delivery.Pending delivery) {
        try {
            Attempt attempt = attempting.attempt(delivery, clock);
            meters.counter("ashyldy.deliveries", "outcome", attempt.outcomeCode())
                    .increment();
            return note(attempt) instanceof Delivery.Pending again ? Optional.of(again.due()) : Optional.empty();
        } catch (RuntimeException fault) {
            Log.errorf(fault, "delivery %s stays claimed and is tried again", delivery.id());
            return Optional.empty();
        }
    }

    /// A message that is out is noted however the database blinks: while that is away nobody else can take it, and when
    /// it is back this comes first.
    private Delivery note(Attempt attempt) {
        Delivery after = attempt.delivery().after(attempt.outcome(), clock.instant(), schedule);
        Instant end = clock.instant().plus(LONGEST_BLINK);
        while (true) {
            try {
                deliveries.note(attempt, after);
                return after;
            } catch (RuntimeException blink) {
                if (senders.isShutdown() || clock.instant().isAfter(end)) {
                    throw blink;
                }
                Log.warnf("delivery %s is not noted yet: %s", attempt.delivery().id(), blink.getMessage());
                LockSupport.parkNanos(NOTE_AGAIN.toNanos());
            }
        }
    }

    /// What has waited longer than all attempts take is given up; the first to look does it for all copies.
    @Scheduled(every = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void giveUp() {
        Instant now = clock.instant();
        int given = deliveries.giveUp(now.minus(config.patience()), now);
        if (given > 0) {
            Log.warnf("%d deliveries are given up: nobody answered there for %s", given, config.patience());
        }
    }

    /// What is in flight is finished; the timeouts of the attempts bound it.
    void stop(@Observes ShutdownEvent event) {
        try {
            claims.renewForTheLastTime();
        } catch (RuntimeException gone) {
            Log.warnf("what is still being sent may be sent again: %s", gone.getMessage());
        }
        senders.close();
    }
}

package ashyldy.notify.delivery;

import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

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
    private final StoredDeliveries deliveries;
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
            Attempting attempting,
            RetrySchedule schedule,
            DeliveryConfig config,
            Bells bells,
            InstantSource clock,
            MeterRegistry meters) {
        this.deliveries = deliveries;
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
        for (Delivery.Pending delivery : deliveries.claim(most, clock.instant(), config.claim())) {
            free.acquireUninterruptibly();
            senders.submit(() -> {
                try {
                    deliver(delivery);
                } finally {
                    free.release();
                }
            });
        }
    }

    /// What cannot be noted is tried again when the claim runs out, under the same id.
    private void deliver(Delivery.Pending delivery) {
        try {
            Attempt attempt = attempting.attempt(delivery, clock);
            deliveries.note(attempt, delivery.after(attempt.outcome(), clock.instant(), schedule));
            meters.counter("ashyldy.deliveries", "outcome", attempt.outcomeCode())
                    .increment();
        } catch (RuntimeException fault) {
            Log.errorf(fault, "delivery %s stays claimed and is tried again", delivery.id());
        }
    }

    /// What is in flight is finished; the timeouts of the attempts bound it.
    void stop(@Observes ShutdownEvent event) {
        senders.close();
    }
}

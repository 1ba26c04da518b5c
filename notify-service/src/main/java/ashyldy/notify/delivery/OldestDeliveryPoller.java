package ashyldy.notify.delivery;

import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/// Keeps the age of the oldest undelivered alert for the metrics: the number to be alarmed by.
@ApplicationScoped
class OldestDeliveryPoller {
    private final StoredDeliveries deliveries;
    private final InstantSource clock;
    private final AtomicReference<Double> age;

    OldestDeliveryPoller(StoredDeliveries deliveries, InstantSource clock, MeterRegistry meters) {
        this.deliveries = deliveries;
        this.clock = clock;
        this.age = meters.gauge("ashyldy.oldest.undelivered.seconds", new AtomicReference<>(0.0), AtomicReference::get);
    }

    @Scheduled(every = "15s")
    void look() {
        age.set(deliveries.oldestAge(clock.instant()));
    }
}

package ashyldy.notify;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import ashyldy.notify.alert.Alert;
import ashyldy.notify.alert.AlertText;
import ashyldy.notify.alert.AlertWriter;
import ashyldy.notify.alert.Happening;
import ashyldy.notify.alert.ProjectId;
import ashyldy.notify.alert.StoredAlerts;
import ashyldy.notify.delivery.StoredDeliveries;
import ashyldy.notify.intake.RegistryEvent;
import ashyldy.notify.subscription.Push;
import ashyldy.notify.subscription.Subscription;
import io.micrometer.core.instrument.MeterRegistry;

/// Writes the alert, keeps it, and leaves it to be delivered.
public final class Herald {
    /// No event of the registry: nobody else ever hears of it.
    private static final String REHEARSAL = "kz.ashyldy.subscription.rehearsed.v1";

    private final AlertWriter writer;
    private final StoredAlerts alerts;
    private final StoredDeliveries deliveries;
    private final MeterRegistry meters;

    Herald(AlertWriter writer, StoredAlerts alerts, StoredDeliveries deliveries, MeterRegistry meters) {
        this.writer = writer;
        this.alerts = alerts;
        this.deliveries = deliveries;
        this.meters = meters;
    }

    void tell(Subscription subscriber, RegistryEvent event, ProjectId project) {
        AlertText text = writer.write(event.type(), event.change(), project, subscriber.language());
        raise(subscriber, Optional.of(project), event.happening(), text);
    }

    /// An alert about nothing, that takes the road of every other.
    public Alert rehearse(Subscription subscriber, Instant now) {
        var happening = new Happening(
                UUID.randomUUID().toString(), REHEARSAL, "/ashyldy/notify-service", Optional.empty(), now, "{}");
        return raise(subscriber, Optional.empty(), happening, writer.rehearsal(subscriber.language()));
    }

    private Alert raise(Subscription subscriber, Optional<ProjectId> project, Happening happening, AlertText text) {
        Alert alert = alerts.raise(subscriber.id(), project, happening, text);
        subscriber.push().filter(Push::inUse).ifPresent(push -> deliveries.add(alert, push.address()));
        meters.counter("ashyldy.alerts", "type", happening.type()).increment();
        return alert;
    }
}

package ashyldy.notify;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import ashyldy.events.EventType;
import ashyldy.events.ProjectChanged;
import ashyldy.notify.alert.Alert;
import ashyldy.notify.alert.AlertText;
import ashyldy.notify.alert.AlertWriter;
import ashyldy.notify.alert.Happening;
import ashyldy.notify.alert.ProjectId;
import ashyldy.notify.alert.StoredAlerts;
import ashyldy.notify.channel.TelegramChat;
import ashyldy.notify.delivery.StoredDeliveries;
import ashyldy.notify.follower.Contact;
import ashyldy.notify.follower.Follower;
import ashyldy.notify.follower.Slot;
import ashyldy.notify.follower.StoredFollowers;
import ashyldy.notify.intake.RegistryEvent;
import ashyldy.notify.subscription.Subscription;
import io.micrometer.core.instrument.MeterRegistry;

/// Writes the alert, keeps it, and leaves it to be delivered.
public final class Herald {
    /// No event of the registry: nobody else ever hears of it.
    private static final String REHEARSAL = "kz.ashyldy.subscription.rehearsed.v1";

    private final AlertWriter writer;
    private final StoredAlerts alerts;
    private final StoredFollowers followers;
    private final StoredDeliveries deliveries;
    private final MeterRegistry meters;

    Herald(
            AlertWriter writer,
            StoredAlerts alerts,
            StoredFollowers followers,
            StoredDeliveries deliveries,
            MeterRegistry meters) {
        this.writer = writer;
        this.alerts = alerts;
        this.followers = followers;
        this.deliveries = deliveries;
        this.meters = meters;
    }

    /// @param byMessage false where another subscription of the same follower has had it sent before
    void tell(Subscription subscriber, Telling telling, boolean byMessage) {
        RegistryEvent event = telling.event();
        boolean unasked = isUnasked(subscriber, telling);
        if (unasked && isOnlyReworded(subscriber, telling)) {
            return;
        }
        AlertText text = write(unasked ? EventType.PROJECT_CORRECTED : event.type(), telling, subscriber);
        Alert alert = raise(subscriber, Optional.of(telling.project()), event.happening(), text);
        if (byMessage) {
            followers
                    .find(subscriber.follower())
                    .filter(follower -> setsRight(follower, telling) || !hasMuted(follower, telling, alert))
                    .ifPresent(follower -> send(alert, follower, telling.article()));
        }
    }

    /// An alert about nothing, that takes the road of every other.
    public Alert rehearse(Subscription subscriber, Instant now) {
        var happening = new Happening(
                UUID.randomUUID().toString(), REHEARSAL, "/ashyldy/notify-service", Optional.empty(), now, "{}");
        Alert alert = raise(subscriber, Optional.empty(), happening, writer.rehearsal(subscriber.language()));
        followers
                .find(subscriber.follower())
                .ifPresent(follower -> send(alert, follower, alert.id().value()));
        return alert;
    }

    private Alert raise(Subscription subscriber, Optional<ProjectId> project, Happening happening, AlertText text) {
        Alert alert = alerts.raise(subscriber.id(), project, happening, text);
        meters.counter("ashyldy.alerts", "type", happening.type()).increment();
        return alert;
    }

    private AlertText write(EventType type, Telling telling, Subscription subscriber) {
        return writer.write(type, telling.event().change(), telling.project(), subscriber.language());
    }

    /// Who hears of no changes hears of this one because it sets right what they were told.
    private static boolean isUnasked(Subscription subscriber, Telling telling) {
        return telling.isOfAnArticleThatWasChanged()
                && !subscriber.interest().events().contains(EventType.PROJECT_CHANGED);
    }

    /// An article that was changed may leave all that was told of it as it was.
    private boolean isOnlyReworded(Subscription subscriber, Telling telling) {
        return alerts.newestOf(telling.project(), subscriber.id())
                .filter(told -> stillHolds(told, subscriber, telling))
                .isPresent();
    }

    private boolean stillHolds(Alert told, Subscription subscriber, Telling telling) {
        return EventType.of(told.happening().type())
                .filter(type -> type.data() == ProjectChanged.class)
                .map(type -> write(type, telling, subscriber).body())
                .filter(told.text().body()::equals)
                .isPresent();
    }

    /// A mute is about being disturbed. What stands in a chat and is wrong is changed without a sound.
    private static boolean setsRight(Follower follower, Telling telling) {
        return telling.setsRight() && follower.reachable().map(Contact::address).orElse(null) instanceof TelegramChat;
    }

    private static boolean hasMuted(Follower follower, Telling telling, Alert alert) {
        return follower.hasMuted(telling.concern().ids(), telling.concern().places(), alert.raisedAt());
    }

    private void send(Alert alert, Follower follower, UUID article) {
        follower.reachable().map(Contact::address).ifPresent(address -> {
            Slot slot = address.isReadByPeople()
                    ? follower.timetable().gathered(article, alert.raisedAt())
                    : follower.timetable().each(alert.happening().id(), alert.raisedAt());
            deliveries.add(alert, follower.id(), address.channel(), slot);
        });
    }
}

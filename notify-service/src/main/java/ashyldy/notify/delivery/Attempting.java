package ashyldy.notify.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

import ashyldy.notify.alert.Alert;
import ashyldy.notify.alert.AlertJson;
import ashyldy.notify.alert.StoredAlerts;
import ashyldy.notify.channel.Message;
import ashyldy.notify.channel.Outcome;
import ashyldy.notify.channel.Sender;
import ashyldy.notify.subscription.Push;
import ashyldy.notify.subscription.StoredSubscriptions;
import ashyldy.notify.subscription.Subscription;

import static java.nio.charset.StandardCharsets.UTF_8;

/// One attempt: find the alert and its address, send, and say what came of it.
public final class Attempting {
    private final StoredAlerts alerts;
    private final StoredSubscriptions subscriptions;
    private final Sender sender;
    private final AlertJson json;

    public Attempting(StoredAlerts alerts, StoredSubscriptions subscriptions, Sender sender, AlertJson json) {
        this.alerts = alerts;
        this.subscriptions = subscriptions;
        this.sender = sender;
        this.json = json;
    }

    Attempt attempt(Delivery.Pending delivery, InstantSource clock) {
        Instant begun = clock.instant();
        Outcome outcome = send(delivery);
        return new Attempt(delivery, begun, Duration.between(begun, clock.instant()), outcome);
    }

    private Outcome send(Delivery.Pending delivery) {
        Optional<Alert> alert = alerts.find(delivery.alert());
        Optional<Subscription> subscriber = alert.map(Alert::subscription).flatMap(subscriptions::find);
        Optional<Push> push = subscriber.flatMap(Subscription::push).filter(Push::inUse);
        if (push.isEmpty()) {
            return new Outcome.Refused("nothing is sent there any more");
        }
        var message = new Message(delivery.id().toString(), json.of(alert.get()).getBytes(UTF_8));
        Outcome outcome = sender.send(message, push.get().address());
        if (outcome instanceof Outcome.Refused refused) {
            subscriptions.disablePush(subscriber.get().id(), refused.because());
        }
        return outcome;
    }
}

package ashyldy.notify.alert;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import ashyldy.notify.subscription.SubscriptionId;

/// One message to one subscriber about one happening.
///
/// @param number counts from 1 within the subscription, without gaps
/// @param project absent in a rehearsal
public record Alert(
        AlertId id,
        SubscriptionId subscription,
        long number,
        Optional<ProjectId> project,
        Happening happening,
        AlertText text,
        Instant raisedAt) {
    public Alert {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(subscription, "subscription");
        Objects.requireNonNull(happening, "happening");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(raisedAt, "raisedAt");
        if (number < 1) {
            throw new IllegalArgumentException("alerts count from 1: " + number);
        }
    }
}

package ashyldy.notify.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

import ashyldy.notify.channel.Outcome;

/// One attempt, begun at a moment, and what came of it.
record Attempt(Delivery.Pending delivery, Instant at, Duration took, Outcome outcome) {
    Attempt {
        Objects.requireNonNull(delivery, "delivery");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(took, "took");
        Objects.requireNonNull(outcome, "outcome");
    }

    /// The code under which the outcome is kept and counted.
    String outcomeCode() {
        return switch (outcome) {
            case Outcome.Accepted accepted -> "accepted";
            case Outcome.TryLater later -> "try_later";
            case Outcome.Refused refused -> "refused";
        };
    }
}

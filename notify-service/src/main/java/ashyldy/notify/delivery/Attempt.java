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

    /// Whether it says anything of the receiver; a wait of the channel's own does not.
    boolean counts() {
        return switch (outcome) {
            case Outcome.Accepted accepted -> true;
            case Outcome.TryLater later -> true;
            case Outcome.Refused refused -> true;
            case Outcome.Later later -> false;
            case Outcome.Moved moved -> false;
        };
    }

    /// The code under which the outcome is kept and counted.
    String outcomeCode() {
        return switch (outcome) {
            case Outcome.Accepted accepted -> "accepted";
            case Outcome.TryLater later -> "try_later";
            case Outcome.Refused refused -> "refused";
            case Outcome.Later later -> "later";
            case Outcome.Moved moved -> "moved";
        };
    }
}

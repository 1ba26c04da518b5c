package ashyldy.notify.delivery;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import ashyldy.notify.channel.Outcome;
import ashyldy.notify.follower.FollowerId;

/// One message on its way to one follower.
public sealed interface Delivery {
    UUID id();

    /// @param attempts that were begun, the running one included
    /// @param due when the next attempt begins
    record Pending(UUID id, FollowerId follower, int attempts, Instant due) implements Delivery {
        public Pending {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(follower, "follower");
            Objects.requireNonNull(due, "due");
        }

        /// What the running attempt has made of it.
        Delivery after(Outcome outcome, Instant now, RetrySchedule schedule) {
            return switch (outcome) {
                case Outcome.Accepted accepted -> new Delivered(id, now, accepted.because());
                case Outcome.Refused refused -> new Abandoned(id, now, refused.because());
                case Outcome.TryLater later
                when schedule.isOver(attempts) ->
                    new Abandoned(id, now, "%s, after %d attempts".formatted(later.because(), attempts));
                case Outcome.TryLater later ->
                    new Pending(id, follower, attempts, now.plus(schedule.wait(attempts, later.asked())));
            };
        }
    }

    record Delivered(UUID id, Instant at, String because) implements Delivery {}

    record Abandoned(UUID id, Instant at, String because) implements Delivery {}
}

package ashyldy.notify.subscription;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import ashyldy.events.Language;
import ashyldy.notify.follower.FollowerId;

/// A standing wish to be told.
///
/// @param follower who has it, and whom messages go to
/// @param name the reader's own label
/// @param language in which the alerts are written
public record Subscription(
        SubscriptionId id,
        FollowerId follower,
        Optional<String> name,
        Interest interest,
        Language language,
        Instant createdAt) {
    public Subscription {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(follower, "follower");
        Objects.requireNonNull(interest, "interest");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(createdAt, "createdAt");
    }
}

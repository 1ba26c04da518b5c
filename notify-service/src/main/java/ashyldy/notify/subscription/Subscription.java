package ashyldy.notify.subscription;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import ashyldy.events.Language;

/// A reader's standing wish to be told.
///
/// @param name the reader's own label
/// @param language in which the alerts are written
/// @param push where alerts are sent; without it they are only fetched or followed
public record Subscription(
        SubscriptionId id,
        Optional<String> name,
        Interest interest,
        Language language,
        Optional<Push> push,
        Instant createdAt) {
    public Subscription {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(interest, "interest");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(createdAt, "createdAt");
    }
}

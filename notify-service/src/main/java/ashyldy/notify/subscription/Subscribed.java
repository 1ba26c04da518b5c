package ashyldy.notify.subscription;

import java.util.Objects;
import java.util.Optional;

import ashyldy.notify.follower.Follower;
import ashyldy.notify.follower.FollowerSecret;

/// A subscription that has just been made.
///
/// @param secret of a new follower, shown now and never again; absent where the follower was there before
record Subscribed(Subscription subscription, Follower follower, Optional<FollowerSecret> secret) {
    Subscribed {
        Objects.requireNonNull(subscription, "subscription");
        Objects.requireNonNull(follower, "follower");
        Objects.requireNonNull(secret, "secret");
    }
}

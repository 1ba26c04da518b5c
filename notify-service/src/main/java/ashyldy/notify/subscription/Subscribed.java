package ashyldy.notify.subscription;

import java.util.Objects;

import ashyldy.notify.follower.Follower;
import ashyldy.notify.follower.FollowerSecret;

/// A subscription that has just been made, with the secret that is shown to its owner and never again.
record Subscribed(Subscription subscription, Follower follower, FollowerSecret secret) {
    Subscribed {
        Objects.requireNonNull(subscription, "subscription");
        Objects.requireNonNull(follower, "follower");
        Objects.requireNonNull(secret, "secret");
    }
}

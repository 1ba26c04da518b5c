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

    /// The same for somebody who is there: whoever had switched the address off is written to again.
    ///
    /// @param timed whether the new timetable holds from now on
    Subscribed joining(Follower known, boolean timed) {
        var joined = new Follower(
                known.id(),
                follower.contact(),
                timed ? follower.timetable() : known.timetable(),
                known.mutes(),
                known.createdAt());
        var theirs = new Subscription(
                subscription.id(),
                known.id(),
                subscription.name(),
                subscription.interest(),
                subscription.language(),
                subscription.createdAt());
        return new Subscribed(theirs, joined, secret);
    }
}

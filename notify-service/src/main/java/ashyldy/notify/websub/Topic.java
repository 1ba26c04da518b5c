package ashyldy.notify.websub;

import java.net.URI;
import java.util.Objects;

import ashyldy.notify.subscription.Interest;

/// A feed of which the hub is told.
///
/// @param told the number of the newest news that the hub knows of or need not know of
/// @param failures since the hub last took a ping for it
record Topic(URI address, Interest interest, long told, int failures) {
    Topic {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(interest, "interest");
    }
}

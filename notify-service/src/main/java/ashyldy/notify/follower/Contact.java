package ashyldy.notify.follower;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import ashyldy.notify.channel.Address;

/// An address that messages are sent to: once whoever is there has agreed, and until somebody there says that it is
/// gone.
///
/// @param confirmedAt absent until its owner has agreed
/// @param disabledBecause absent while nothing speaks against it
public record Contact(Address address, Optional<Instant> confirmedAt, Optional<String> disabledBecause) {
    /// Why nothing is sent to whoever has asked for no more messages, by one click in a mail program or on the page.
    public static final String UNSUBSCRIBED = "unsubscribed";

    public Contact {
        Objects.requireNonNull(address, "address");
    }

    public static Contact confirmed(Address address, Instant at) {
        return new Contact(address, Optional.of(at), Optional.empty());
    }

    public static Contact unconfirmed(Address address) {
        return new Contact(address, Optional.empty(), Optional.empty());
    }

    public boolean inUse() {
        return confirmedAt.isPresent() && disabledBecause.isEmpty();
    }
}

package ashyldy.notify.subscription;

import java.util.Objects;
import java.util.Optional;

import ashyldy.notify.channel.Address;

/// An address that alerts are sent to, until somebody there says that it is gone.
///
/// @param disabledBecause absent while it is in use
public record Push(Address address, Optional<String> disabledBecause) {
    public Push {
        Objects.requireNonNull(address, "address");
    }

    public boolean inUse() {
        return disabledBecause.isEmpty();
    }
}

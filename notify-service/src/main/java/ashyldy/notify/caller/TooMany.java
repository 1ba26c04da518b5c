package ashyldy.notify.caller;

import java.time.Duration;
import java.util.Objects;

/// A limit has been reached.
public final class TooMany extends RuntimeException {
    private final transient Duration wait;

    /// @param wait after which it is worth to ask again
    public TooMany(String why, Duration wait) {
        super(why);
        this.wait = Objects.requireNonNull(wait, "wait");
    }

    public Duration waitFor() {
        return wait;
    }
}

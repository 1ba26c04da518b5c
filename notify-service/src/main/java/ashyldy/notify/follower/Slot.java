package ashyldy.notify.follower;

import java.time.Instant;
import java.util.Objects;

/// The message in which an alert goes out.
///
/// @param gathers alerts of one follower with the same key go out together, until the message is first sent
/// @param due not sent before
public record Slot(String gathers, Instant due) {
    public Slot {
        Objects.requireNonNull(gathers, "gathers");
        Objects.requireNonNull(due, "due");
    }
}

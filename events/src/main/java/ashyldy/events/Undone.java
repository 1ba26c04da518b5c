package ashyldy.events;

import java.time.Instant;
import java.util.Objects;

/// That a judgement has been taken back.
///
/// @param by who took it back
public record Undone(String by, String why, Instant at) {
    public Undone {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(at, "at");
    }
}

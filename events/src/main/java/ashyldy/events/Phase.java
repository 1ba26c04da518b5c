package ashyldy.events;

import java.util.Objects;

/// Which phase, line or queue of a project an article speaks of: "the third phase".
///
/// @param ordinal counts from 1
public record Phase(int ordinal, Quote quote) {
    public Phase {
        Objects.requireNonNull(quote, "quote");
        if (ordinal < 1) {
            throw new IllegalArgumentException("phases count from one: " + ordinal);
        }
    }
}

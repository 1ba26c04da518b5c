package ashyldy.events;

import java.util.Objects;

/// A number was promised, more is known of it, or it is no longer said.
///
/// @param news false where it was known, where old news was read late, and where an article was read again
public record PromiseCounted(CountedPromise counted, boolean news) {
    public PromiseCounted {
        Objects.requireNonNull(counted, "counted");
    }
}

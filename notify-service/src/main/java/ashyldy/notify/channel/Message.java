package ashyldy.notify.channel;

import java.util.List;
import java.util.Objects;

import ashyldy.events.Language;

/// What is sent to one address at once: one alert, or several that belong together.
///
/// @param id the same in every attempt: by it a receiver knows what it already has
/// @param told at least one, in the order in which they were raised
public record Message(String id, List<Told> told) {
    public Message {
        Objects.requireNonNull(id, "id");
        told = List.copyOf(told);
        if (told.isEmpty()) {
            throw new IllegalArgumentException("a message says something: " + id);
        }
    }

    /// The language in which it is written; where subscriptions differ, the first one's.
    public Language language() {
        return told.getFirst().language();
    }
}

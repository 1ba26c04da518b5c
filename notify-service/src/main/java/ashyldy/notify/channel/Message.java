package ashyldy.notify.channel;

import java.net.URI;
import java.util.List;
import java.util.Objects;

import ashyldy.events.Language;

/// What is sent to one address at once: one alert, or several that belong together.
///
/// @param id the same in every attempt: by it a receiver knows what it already has
/// @param told at least one, in the order in which they were raised
/// @param manage the page on which its reader changes or stops all this; as good as a secret
public record Message(String id, List<Told> told, URI manage) {
    public Message {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(manage, "manage");
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

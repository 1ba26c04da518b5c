package ashyldy.notify.channel;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import ashyldy.events.Language;

/// What is sent to one address at once: one alert, or several that belong together.
///
/// @param id the same in every attempt: by it a receiver knows what it already has
/// @param told at least one, in the order in which they were raised
/// @param silent alerts of it that may set right what stands there, and are not sent anew: their reader has muted them
/// @param manage the page on which its reader changes or stops all this; as good as a secret
public record Message(String id, List<Told> told, Set<UUID> silent, URI manage) {
    public Message {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(manage, "manage");
        told = List.copyOf(told);
        silent = Set.copyOf(silent);
        if (told.isEmpty()) {
            throw new IllegalArgumentException("a message says something: " + id);
        }
    }

    /// One of which nothing is muted.
    public Message(String id, List<Told> told, URI manage) {
        this(id, told, Set.of(), manage);
    }

    /// The language in which it is written; where subscriptions differ, the first one's.
    public Language language() {
        return told.getFirst().language();
    }
}

package ashyldy.notify.channel;

import java.util.Objects;

/// What goes over the wire.
///
/// @param id the same in every attempt: by it a receiver knows what it already has
/// @param body a structured CloudEvent, in UTF-8
public record Message(String id, byte[] body) {
    public Message {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(body, "body");
    }
}

package ashyldy.edge.outbox;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import ashyldy.events.EventType;

/// An event to be published once the transaction is committed.
///
/// @param id deterministic, the CloudEvents `id`: the same happening has the same id for ever
/// @param key the Kafka key, which keeps order
/// @param subject the CloudEvents `subject`
/// @param time when it happened
/// @param data written as JSON
public record OutgoingEvent(
        UUID id, EventType type, String topic, String key, String subject, Instant time, Object data) {
    public OutgoingEvent {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(time, "time");
        if (!type.data().isInstance(data)) {
            throw new IllegalArgumentException("%s carries %s, not %s".formatted(type, type.data(), data));
        }
    }
}

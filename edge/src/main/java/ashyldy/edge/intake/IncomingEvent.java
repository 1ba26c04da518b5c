package ashyldy.edge.intake;

import java.io.IOException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import ashyldy.events.EventType;
import com.fasterxml.jackson.databind.ObjectMapper;

/// A CloudEvent taken from Kafka, its data still unread.
///
/// @param key of the record, empty where it has none
/// @param source the CloudEvents `source`, for those who pass the event on
/// @param time the CloudEvents `time`: when it happened
public record IncomingEvent(
        String id, EventType type, String key, byte[] data, Optional<String> source, Optional<Instant> time) {
    public IncomingEvent {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(data, "data");
    }

    /// The data as the record of the published language.
    ///
    /// @throws Unhandleable if it does not read as one
    public <T> T read(ObjectMapper json, Class<T> as) {
        if (Surrogates.standAlone(data)) {
            throw new Unhandleable(
                    "the data of %s hold half a character (a surrogate that stands alone), which no text can"
                            .formatted(id));
        }
        try {
            return Objects.requireNonNull(json.readValue(data, as), "the data is null");
        } catch (IOException | NullPointerException unreadable) {
            throw new Unhandleable(
                    "the data of %s is no %s: %s".formatted(id, as.getSimpleName(), unreadable.getMessage()),
                    unreadable);
        }
    }
}

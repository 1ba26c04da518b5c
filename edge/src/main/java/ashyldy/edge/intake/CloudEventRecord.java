package ashyldy.edge.intake;

import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

import ashyldy.events.EventType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.kafka.clients.consumer.ConsumerRecord;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Reads CloudEvents 1.0 off Kafka, binary or structured, as the protocol binding describes them.
final class CloudEventRecord {
    private final ObjectMapper json;

    CloudEventRecord(ObjectMapper json) {
        this.json = json;
    }

    /// The event, or nothing where its type is not ours: a newer version's type must not stop an older reader.
    ///
    /// @throws Unhandleable if the record is no CloudEvent
    Optional<IncomingEvent> read(ConsumerRecord<String, byte[]> record) {
        if (record.value() == null) {
            return Optional.empty();
        }
        var structured = header(record, "content-type")
                .filter(type -> type.toLowerCase(Locale.ROOT).startsWith("application/cloudevents"));
        return structured.isPresent() ? structured(record) : binary(record);
    }

    private static Optional<IncomingEvent> binary(ConsumerRecord<String, byte[]> record) {
        var id = header(record, "ce_id").orElseThrow(() -> new Unhandleable("no CloudEvent: it has no ce_id"));
        var type = header(record, "ce_type").orElseThrow(() -> new Unhandleable("no CloudEvent: it has no ce_type"));
        return EventType.of(type)
                .map(known -> new IncomingEvent(
                        id,
                        known,
                        key(record),
                        record.value(),
                        header(record, "ce_source"),
                        header(record, "ce_time").map(CloudEventRecord::time)));
    }

    private Optional<IncomingEvent> structured(ConsumerRecord<String, byte[]> record) {
        try {
            var event = json.readTree(record.value());
            var id = attribute(event, "id");
            var data = json.writeValueAsBytes(event.path("data"));
            var source = Optional.ofNullable(event.path("source").textValue());
            var time = Optional.ofNullable(event.path("time").textValue()).map(CloudEventRecord::time);
            return EventType.of(attribute(event, "type"))
                    .map(known -> new IncomingEvent(id, known, key(record), data, source, time));
        } catch (IOException unreadable) {
            throw new Unhandleable("no CloudEvent: " + unreadable.getMessage(), unreadable);
        }
    }

    private static Instant time(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException unreadable) {
            throw new Unhandleable("no CloudEvent: its time is '%s'".formatted(text), unreadable);
        }
    }

    private static String attribute(JsonNode event, String name) {
        return Optional.ofNullable(event.path(name).textValue())
                .orElseThrow(() -> new Unhandleable("no CloudEvent: it has no " + name));
    }

    private static String key(ConsumerRecord<String, byte[]> record) {
        return Optional.ofNullable(record.key()).orElse("");
    }

    private static Optional<String> header(ConsumerRecord<String, byte[]> record, String name) {
        return Optional.ofNullable(record.headers().lastHeader(name))
                .map(header -> header.value())
                .map(bytes -> new String(bytes, UTF_8));
    }
}

package ashyldy.edge.intake;

import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import ashyldy.events.EventType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.kafka.clients.consumer.ConsumerRecord;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Reads CloudEvents 1.0 off Kafka, binary or structured, as the protocol binding describes them.
final class CloudEventRecord {
    private static final Pattern VERSION = Pattern.compile("\\.v\\d+$");

    private final ObjectMapper json;

    CloudEventRecord(ObjectMapper json) {
        this.json = json;
    }

    /// The event, or nothing where the record only says that its key is gone.
    ///
    /// @throws Unhandleable if the record is no CloudEvent, or one of a type or version that is not ours: it must
    /// neither stop an older reader nor vanish
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
        return Optional.of(new IncomingEvent(
                id,
                known(type),
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
            return Optional.of(new IncomingEvent(id, known(attribute(event, "type")), key(record), data, source, time));
        } catch (IOException unreadable) {
            throw new Unhandleable("no CloudEvent: " + unreadable.getMessage(), unreadable);
        }
    }

    private static EventType known(String type) {
        return EventType.of(type)
                .orElseThrow(() -> new Unhandleable(ofAnotherVersion(type)
                        .map(ours -> ("an event of another version: its type is %s, and this service reads %s;"
                                        + " send it again once the service is as new")
                                .formatted(type, ours.code()))
                        .orElseGet(() -> ("an event of a type nobody here knows: %s;"
                                        + " send it again once the service is as new, or find who sends it")
                                .formatted(type))));
    }

    private static Optional<EventType> ofAnotherVersion(String type) {
        var stem = VERSION.matcher(type).replaceFirst("");
        return Arrays.stream(EventType.values())
                .filter(ours -> VERSION.matcher(ours.code()).replaceFirst("").equals(stem))
                .findFirst();
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

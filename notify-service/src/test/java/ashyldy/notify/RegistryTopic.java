package ashyldy.notify;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;

import ashyldy.edge.json.EventJson;
import ashyldy.events.EventType;
import ashyldy.events.ProjectEvent;
import ashyldy.local.SharedStack;
import com.fasterxml.jackson.core.JsonProcessingException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Publishes what the registry would publish.
public final class RegistryTopic implements AutoCloseable {
    static final String TOPIC = "ashyldy.projects.v1";
    static final String AT = "2026-05-20T10:00:00Z";

    private final KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", SharedStack.broker().bootstrapServers(), "acks", "all"),
            new StringSerializer(),
            new ByteArraySerializer());

    /// @return the id of the event
    public String publish(EventType type, ProjectEvent change) {
        String id = UUID.randomUUID().toString();
        publish(id, type, change);
        return id;
    }

    void publish(String id, EventType type, ProjectEvent change) {
        try {
            send(
                    id,
                    type.code(),
                    change.project().id().toString(),
                    EventJson.mapper().writeValueAsBytes(change));
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    void send(String id, String type, String key, byte[] data) {
        var record = new ProducerRecord<>(TOPIC, key, data);
        header(record, "content-type", "application/json");
        header(record, "ce_specversion", "1.0");
        header(record, "ce_id", id);
        header(record, "ce_type", type);
        header(record, "ce_source", "/ashyldy/project-service");
        header(record, "ce_time", AT);
        try {
            producer.send(record).get();
        } catch (InterruptedException | ExecutionException fault) {
            throw new IllegalStateException(fault);
        }
    }

    @Override
    public void close() {
        producer.close();
    }

    private static void header(ProducerRecord<String, byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(UTF_8));
    }
}

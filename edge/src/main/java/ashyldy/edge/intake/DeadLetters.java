package ashyldy.edge.intake;

import java.time.Duration;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Puts aside what can never be handled: the original bytes, key and headers, and beside them why, on `<topic>.dead`.
@ApplicationScoped
class DeadLetters {
    private static final int LONGEST_REASON = 1024;

    private final MutinyEmitter<byte[]> kafka;
    private final MeterRegistry meters;

    DeadLetters(@Channel("dead-letters") MutinyEmitter<byte[]> kafka, MeterRegistry meters) {
        this.kafka = kafka;
        this.meters = meters;
    }

    /// Returns when the broker has the letter.
    void put(ConsumerRecord<String, byte[]> record, String consumer, Throwable fault) {
        var headers = new RecordHeaders(record.headers());
        say(headers, "dead-consumer", consumer);
        say(headers, "dead-topic", record.topic());
        say(headers, "dead-partition", String.valueOf(record.partition()));
        say(headers, "dead-offset", String.valueOf(record.offset()));
        say(headers, "dead-exception", fault.getClass().getName());
        say(headers, "dead-reason", reason(fault));
        var metadata = OutgoingKafkaRecordMetadata.<String>builder()
                .withTopic(record.topic() + ".dead")
                .withKey(record.key())
                .withHeaders(headers)
                .build();
        kafka.sendMessage(Message.of(record.value()).addMetadata(metadata))
                .await()
                .atMost(Duration.ofSeconds(45));
        meters.counter("ashyldy.dead.letters", "topic", record.topic()).increment();
        Log.errorf(
                "%s-%d@%d cannot be handled and lies on %s.dead: %s",
                record.topic(), record.partition(), record.offset(), record.topic(), reason(fault));
    }

    private static String reason(Throwable fault) {
        var said = String.valueOf(fault.getMessage());
        return said.length() <= LONGEST_REASON ? said : said.substring(0, LONGEST_REASON);
    }

    private static void say(RecordHeaders headers, String name, String value) {
        headers.add(name, value.getBytes(UTF_8));
    }
}

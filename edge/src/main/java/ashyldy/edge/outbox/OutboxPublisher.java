package ashyldy.edge.outbox;

import java.net.URI;
import java.time.Duration;
import java.util.List;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.ce.OutgoingCloudEventMetadata;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;

/// Puts waiting events on Kafka as CloudEvents 1.0 in binary mode, and returns when the broker has them all.
@ApplicationScoped
class OutboxPublisher {
    /// Longer than the producer's own delivery timeout, so that its error is the one that is reported.
    private static final Duration PATIENCE = Duration.ofSeconds(45);

    private final MutinyEmitter<byte[]> kafka;
    private final URI source;

    OutboxPublisher(
            @Channel("outbox") @OnOverflow(value = OnOverflow.Strategy.BUFFER, bufferSize = 1024)
                    MutinyEmitter<byte[]> kafka,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.kafka = kafka;
        this.source = URI.create("/ashyldy/" + service);
    }

    void send(List<OutboxRow> rows) {
        Uni.join()
                .all(rows.stream().map(this::send).toList())
                .andCollectFailures()
                .await()
                .atMost(PATIENCE);
    }

    private Uni<Void> send(OutboxRow row) {
        var event = OutgoingCloudEventMetadata.builder()
                .withId(row.eventId().toString())
                .withType(row.type())
                .withSource(source)
                .withSubject(row.subject())
                .withTimestamp(row.happenedAt().toZonedDateTime())
                .withDataContentType("application/json")
                .build();
        var record = OutgoingKafkaRecordMetadata.<String>builder()
                .withTopic(row.topic())
                .withKey(row.key())
                .build();
        return kafka.sendMessage(Message.of(row.data()).addMetadata(event).addMetadata(record));
    }
}

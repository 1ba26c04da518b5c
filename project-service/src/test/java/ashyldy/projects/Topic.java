package ashyldy.projects;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import ashyldy.events.EventType;
import ashyldy.local.SharedStack;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

import static java.nio.charset.StandardCharsets.UTF_8;

/// What comes over the topic of the projects from now on.
final class Topic implements AutoCloseable {
    private static final String PROJECTS = "ashyldy.projects.v1";

    private final KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
            Map.of("bootstrap.servers", SharedStack.broker().bootstrapServers()),
            new StringDeserializer(),
            new ByteArrayDeserializer());

    private final List<TopicPartition> partitions;

    record Told(EventType type, String key, byte[] data) {
        private static Told of(ConsumerRecord<String, byte[]> record) {
            var type = new String(record.headers().lastHeader("ce_type").value(), UTF_8);
            return new Told(EventType.of(type).orElseThrow(), record.key(), record.value());
        }
    }

    Topic() {
        partitions = consumer.partitionsFor(PROJECTS).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
    }

    /// All that has been told since the last time.
    List<Told> told() {
        var told = new ArrayList<Told>();
        var ends = consumer.endOffsets(partitions);
        while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
            consumer.poll(Duration.ofMillis(100)).forEach(record -> told.add(Told.of(record)));
        }
        return told;
    }

    @Override
    public void close() {
        consumer.close();
    }
}

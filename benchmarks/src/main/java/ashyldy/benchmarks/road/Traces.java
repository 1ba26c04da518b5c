package ashyldy.benchmarks.road;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import ashyldy.local.broker.BrokerAddress;
import ashyldy.local.broker.Topic;
import ashyldy.local.broker.Topics;
import ashyldy.local.postgres.PostgresAddress;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/// What the articles have left behind on their way, with its time.
///
/// @param read by article, when the event of its reading was sent to Kafka
/// @param told by article, the project that it has opened, and when that was sent to Kafka
/// @param written by project, when its alert was written
record Traces(Map<String, Instant> read, Map<String, Told> told, Map<String, Instant> written) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String OPENED = "opened";

    record Told(String project, Instant at) {}

    static Traces of(OwnStack stack) {
        Map<String, Instant> read = new HashMap<>();
        all(stack.kafka(), Topics.ARTICLES).forEach(record -> read.putIfAbsent(record.key(), time(record)));
        Map<String, Told> told = new HashMap<>();
        for (var record : all(stack.kafka(), Topics.PROJECTS)) {
            JsonNode project = project(record);
            if (project.path("stage").asText().equals(OPENED)) {
                told.putIfAbsent(
                        project.path("stageQuote").path("article").asText(),
                        new Told(project.path("id").asText(), time(record)));
            }
        }
        return new Traces(read, told, written(stack.postgres()));
    }

    private static Instant time(ConsumerRecord<String, byte[]> record) {
        return Instant.ofEpochMilli(record.timestamp());
    }

    private static JsonNode project(ConsumerRecord<String, byte[]> record) {
        try {
            return JSON.readTree(record.value()).path("project");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<ConsumerRecord<String, byte[]>> all(BrokerAddress broker, Topic topic) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", broker.bootstrapServers(), "auto.offset.reset", "earliest");
        try (var kafka = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = kafka.partitionsFor(topic.name()).stream()
                    .map(partition -> new TopicPartition(topic.name(), partition.partition()))
                    .toList();
            kafka.assign(partitions);
            Map<TopicPartition, Long> ends = kafka.endOffsets(partitions);
            List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
            while (partitions.stream().anyMatch(each -> kafka.position(each) < ends.get(each))) {
                kafka.poll(Duration.ofMillis(100)).forEach(found::add);
            }
            return found;
        }
    }

    private static Map<String, Instant> written(PostgresAddress postgres) {
        Map<String, Instant> written = new HashMap<>();
        try (Connection notify = DriverManager.getConnection(
                        postgres.url("notify"), PostgresAddress.USER, PostgresAddress.PASSWORD);
                var query = notify.prepareStatement("select project_id, raised_at from alert");
                var rows = query.executeQuery()) {
            while (rows.next()) {
                written.put(
                        rows.getString(1),
                        rows.getObject(2, OffsetDateTime.class).toInstant());
            }
        } catch (SQLException fault) {
            throw new IllegalStateException("the alerts cannot be read: " + fault.getMessage(), fault);
        }
        return written;
    }
}

package ashyldy.local.broker;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;

import ashyldy.local.process.Folders;
import ashyldy.local.process.FreePorts;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class LocalBrokerTest {

    private static final Path FOLDER = Folders.temporary();
    private static final LocalBroker BROKER = new LocalBroker(FOLDER.resolve("kafka"), FreePorts.any());

    @BeforeAll
    static void start() {
        BROKER.start();
        BROKER.address().create(Topics.ALL);
    }

    @AfterAll
    static void stop() {
        BROKER.close();
        assertFalse(BROKER.process().isAlive());
        Folders.delete(FOLDER);
    }

    @Test
    void theDeclaredTopicsAreThereAndMayBeDeclaredAgain() throws Exception {
        BROKER.address().create(Topics.ALL);

        try (Admin admin = BROKER.address().admin()) {
            Set<String> names = new TreeSet<>(admin.listTopics().names().get());
            names.removeIf(name -> !name.startsWith("ashyldy."));
            assertEquals(
                    List.of(
                            "ashyldy.articles.v1",
                            "ashyldy.articles.v1.dead",
                            "ashyldy.projects.v1",
                            "ashyldy.projects.v1.dead"),
                    List.copyOf(names));
        }
    }

    @Test
    void onlyArticlesAreCompacted() throws Exception {
        assertEquals("compact", policy(Topics.ARTICLES));
        assertEquals("delete", policy(Topics.PROJECTS));
        assertEquals("delete", policy(Topics.DEAD_ARTICLES));
    }

    @Test
    void anUndeclaredTopicIsAnError() {
        var refusal = assertThrows(ExecutionException.class, () -> send("ashyldy.articels.v1", "x"));

        assertTrue(refusal.getMessage().contains("not present in metadata"), refusal.getMessage());
    }

    @Test
    void whatWasAcknowledgedIsThereAfterKillMinusNine() throws Exception {
        var topic = Topic.kept(Duration.ofDays(1), "survives", 1);
        BROKER.address().create(topic);
        send("survives", "мектеп");

        BROKER.process().destroyForcibly().waitFor();
        BROKER.start();

        assertEquals(List.of("мектеп"), read("survives"));
    }

    private static String policy(Topic topic) throws Exception {
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic.name());
        try (Admin admin = BROKER.address().admin()) {
            var configuration =
                    admin.describeConfigs(List.of(resource)).all().get().get(resource);
            return configuration.get("cleanup.policy").value();
        }
    }

    private static void send(String topic, String value) throws Exception {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", BROKER.address().bootstrapServers(), "acks", "all", "max.block.ms", "2000");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, value)).get();
        }
    }

    private static List<String> read(String topic) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", BROKER.address().bootstrapServers());
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partition = new TopicPartition(topic, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            List<String> values = new java.util.ArrayList<>();
            consumer.poll(Duration.ofSeconds(10)).forEach(record -> values.add(record.value()));
            return values;
        }
    }
}

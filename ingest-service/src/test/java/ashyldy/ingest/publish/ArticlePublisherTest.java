package ashyldy.ingest.publish;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import ashyldy.edge.json.EventJson;
import ashyldy.events.ArticleRead;
import ashyldy.events.Language;
import ashyldy.ingest.LocalStack;
import ashyldy.local.SharedStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// What stands on the wire, read with a plain consumer.
@QuarkusTest
@QuarkusTestResource(LocalStack.class)
class ArticlePublisherTest {
    private final List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
    private KafkaConsumer<String, byte[]> consumer;

    @BeforeEach
    void listen() {
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", SharedStack.broker().bootstrapServers(), "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        consumer.assign(consumer.partitionsFor(ArticlePublisher.TOPIC).stream()
                .map(part -> new TopicPartition(part.topic(), part.partition()))
                .toList());
        consumer.seekToBeginning(consumer.assignment());
    }

    @AfterEach
    void close() {
        consumer.close();
    }

    @Test
    void eachRevisionIsOneCloudEventInBinaryMode() throws Exception {
        var url = "https://news.example.kz/" + UUID.randomUUID();
        var id = handIn(url, "It rained on Monday.");
        handIn(url, "It rained on Monday.");
        handIn(url, "It rained on Tuesday.");

        var events = eventsOf(id, 2);

        var first = events.getFirst();
        assertEquals("1.0", header(first, "ce_specversion"));
        assertEquals("kz.ashyldy.article.read.v1", header(first, "ce_type"));
        assertEquals("/ashyldy/ingest-service", header(first, "ce_source"));
        assertEquals(id, header(first, "ce_subject"));
        assertTrue(header(first, "ce_time")
                .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)"));
        assertEquals("application/json", header(first, "content-type"));
        assertNotEquals(header(first, "ce_id"), header(events.getLast(), "ce_id"));
        var said = EventJson.mapper().readValue(first.value(), ArticleRead.class);
        assertEquals(ArticlePublisher.id(said).toString(), header(first, "ce_id"));
        assertEquals(1, said.revision());
        assertEquals(url, said.url().orElseThrow());
    }

    @Test
    void theIdOfAnEventFollowsFromArticleAndRevision() {
        var article = UUID.fromString("b1946ac9-2b4f-3f60-9a9c-3a2f5f6d1c11");

        assertEquals(ArticlePublisher.id(read(article, 1)), ArticlePublisher.id(read(article, 1)));
        assertNotEquals(ArticlePublisher.id(read(article, 1)), ArticlePublisher.id(read(article, 2)));
    }

    private static ArticleRead read(UUID id, int revision) {
        var nothing = Optional.<String>empty();
        return new ArticleRead(id, nothing, nothing, nothing, Language.KK, Optional.empty(), revision, List.of());
    }

    private static String handIn(String url, String text) {
        return given().header("Authorization", "Bearer " + LocalStack.KEY)
                .contentType(ContentType.JSON)
                .body(Map.of("url", url, "text", text))
                .post("/api/v1/articles")
                .path("id");
    }

    /// Waits for so many, and a moment longer for one too many.
    private List<ConsumerRecord<String, byte[]>> eventsOf(String article, int expected) {
        await().atMost(Duration.ofSeconds(30)).until(() -> poll(article).size() >= expected);
        consumer.poll(Duration.ofSeconds(2)).forEach(records::add);
        assertEquals(expected, poll(article).size());
        return poll(article);
    }

    private List<ConsumerRecord<String, byte[]>> poll(String article) {
        consumer.poll(Duration.ofMillis(200)).forEach(records::add);
        return records.stream().filter(record -> article.equals(record.key())).toList();
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}

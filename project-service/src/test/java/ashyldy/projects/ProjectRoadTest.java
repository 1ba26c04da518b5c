package ashyldy.projects;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import ashyldy.edge.json.EventJson;
import ashyldy.events.ArticleRead;
import ashyldy.events.EventType;
import ashyldy.events.ProjectChanged;
import ashyldy.events.Stage;
import ashyldy.local.SharedStack;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Articles in, project events out, over a real broker and a real database, read by a consumer that knows nothing
/// of us.
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class ProjectRoadTest {
    private static final String ARTICLES = "ashyldy.articles.v1";
    private static final String PROJECTS = "ashyldy.projects.v1";

    @Inject
    Bookshelf books;

    @BeforeEach
    void clear() {
        books.clear();
    }

    @Test
    void aPromiseAndItsOpeningBecomeTheEventsOfOneProject() throws Exception {
        var today = LocalDate.now(ZoneOffset.UTC).toString();
        var promise = Articles.article(
                "road-promise",
                today,
                "school planned; in Tonkeris, Talgar District, Almaty Region; due "
                        + (LocalDate.now(ZoneOffset.UTC).getYear() + 1));
        var opening = Articles.article(
                "road-opening",
                today,
                "school opened; in Tonkeris, Talgar District, Almaty Region; called Арман; capacity 600 places");

        send(promise, "road-1");
        awaitRows("select count(*) from project where stage = 'planned'", "1");
        send(opening, "road-2");
        send(opening, "road-2");
        awaitRows("select count(*) from project where stage = 'opened'", "1");
        awaitRows("select count(*) from outbox", "0");

        var project = books.ask("select id from project").getFirst();
        var told = recordsOf(PROJECTS, project);
        assertEquals(
                List.of(
                        "kz.ashyldy.project.announced.v1",
                        "kz.ashyldy.promise.made.v1",
                        "kz.ashyldy.project.opened.v1",
                        "kz.ashyldy.promise.kept.v1"),
                told.stream().map(record -> headers(record).get("ce_type")).toList());
        var headers = headers(told.get(2));
        assertEquals("1.0", headers.get("ce_specversion"));
        assertEquals("/ashyldy/project-service", headers.get("ce_source"));
        assertEquals(project, headers.get("ce_subject"));
        assertEquals("application/json", headers.get("content-type"));
        assertTrue(Instant.parse(headers.get("ce_time")).isBefore(Instant.now().plusSeconds(60)));
        var opened = EventJson.mapper().readValue(told.get(2).value(), ProjectChanged.class);
        assertEquals(Stage.OPENED, opened.project().stage());
        assertEquals(opening.id(), opened.article());
        assertEquals(3, opened.project().version());
        assertTrue(opened.news());
        var name = project + " 3 kz.ashyldy.project.opened.v1";
        assertEquals(UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString(), headers.get("ce_id"));
    }

    @Test
    void poisonIsPutAsideAndTheNextArticleIsRead() {
        var healthy = Articles.article("road-healthy", "2026-01-10", "bridge opened; in Kainar, Abai Region");

        sendBytes("poison", "{\"id\": 17".getBytes(UTF_8), "road-poison");
        send(healthy, "road-healthy");

        awaitRows("select count(*) from project where kind = 'bridge'", "1");
        var letter = recordsOf(ARTICLES + ".dead", "poison").getLast();
        assertEquals("{\"id\": 17", new String(letter.value(), UTF_8));
        assertTrue(headers(letter).get("dead-reason").contains("is no ArticleRead"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        half a character          | Арман             | Ар\\ud800ан              | surrogate
        a character of no text    | Арман             | Ар\\u0000ан              | u0000
        a confidence beyond all   | "confidence":1.0  | "confidence":7.0         | between 0 and 1
        an end before its start   | "to":"2099-12-31" | "to":"2009-12-31"        | not an interval
        a quote that is too short | "start":7         | "start":8                | not a quote
        """)
    void whatCannotBeTrueOrKeptIsPutAsideWithItsReasonAndStopsNobody(
            String name, String words, String instead, String reason) throws Exception {
        var article = Articles.article(
                "road-bad " + name, "2026-01-10", "school planned; in Semey, Abai Region; called Арман; due 2099");
        var healthy = Articles.article("road-after " + name, "2026-01-10", "bridge opened; in Kainar, Abai Region");
        var written = EventJson.mapper().writeValueAsString(article);
        assertTrue(written.contains(words), written);

        sendBytes("bad " + name, written.replace(words, instead).getBytes(UTF_8), "road-bad " + name);
        send(healthy, "road-after " + name);

        awaitRows("select count(*) from project where kind = 'bridge'", "1");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !recordsOf(ARTICLES + ".dead", "bad " + name).isEmpty());
        var letter = headers(recordsOf(ARTICLES + ".dead", "bad " + name).getLast());
        assertTrue(letter.get("dead-reason").contains(reason), letter::toString);
        assertEquals(List.of("0"), books.ask("select count(*) from project where kind = 'school'"));
    }

    @Test
    void ofTwoClaimsWithOneIdTheFirstCounts() {
        var claim = "school planned; in Semey, Abai Region; called Арман; due 2099";
        var total = "school planned; in Abai Region; total 13; due 2099";

        send(Articles.article("road-twice", "2026-01-10", claim, claim, total, total), "road-twice");

        awaitRows("select count(*) from project where kind = 'school'", "1");
        assertEquals(List.of("1"), books.ask("select count(*) from counted_promise"));
    }

    @Test
    void anArticleOfFiveHundredClaimsIsReadWhole() {
        var kinds = List.of(
                "school", "hospital", "bridge", "road", "factory", "park", "sports", "culture", "clinic", "gas");
        var places = List.of("Semey, Abai Region", "Kainar, Abai Region", "Konaev, Almaty Region", "Astana", "Almaty");
        var claims = IntStream.range(0, 500)
                .mapToObj(number -> "%s planned; in %s; called Арман № %d; due 2099"
                        .formatted(kinds.get(number % 10), places.get(number / 10 % 5), number))
                .toArray(String[]::new);

        send(Articles.article("road-long", "2026-01-10", claims), "road-long");

        awaitRows("select count(*) from promise", "500");
    }

    @Test
    void anOlderRevisionThatComesLateChangesNothing() {
        var newer = Articles.article(
                "road-late", Optional.of("2026-01-10"), 2, "school opened; in Semey, Abai Region; called Арман");
        var older = Articles.article(
                "road-late",
                Optional.of("2026-01-10"),
                1,
                "school planned; in Semey, Abai Region; called Арман; due 2099");

        send(newer, "road-late-2");
        send(older, "road-late-1");

        awaitRows("select count(*) from inbox where event_id = 'road-late-1'", "1");
        assertEquals(List.of("opened"), books.ask("select stage from project"));
        assertEquals(List.of("0"), books.ask("select count(*) from promise"));
    }

    @Test
    void anEventThatIsDeliveredAgainUnderAnotherIdChangesNothing() {
        var article = Articles.article("road-again", "2026-01-10", "hospital opened; in Kainar, Abai Region");
        send(article, "road-again-1");
        awaitRows("select count(*) from project where kind = 'hospital'", "1");
        var before = books.ask("select id || ' ' || version from project");

        send(article, "road-again-2");
        awaitRows("select count(*) from inbox where event_id = 'road-again-2'", "1");

        assertEquals(before, books.ask("select id || ' ' || version from project"));
        assertNotEquals(List.of(), before);
    }

    private void awaitRows(String sql, String expected) {
        await().atMost(Duration.ofSeconds(30)).until(() -> books.ask(sql).equals(List.of(expected)));
    }

    private static void send(ArticleRead article, String eventId) {
        try {
            sendBytes(article.id().toString(), EventJson.mapper().writeValueAsBytes(article), eventId);
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static void sendBytes(String key, byte[] value, String eventId) {
        var record = new ProducerRecord<>(ARTICLES, key, value);
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", eventId,
                        "ce_type", EventType.ARTICLE_READ.code(),
                        "ce_source", "/test",
                        "content-type", "application/json")
                .forEach((name, text) -> record.headers().add(name, text.getBytes(UTF_8)));
        try (var producer = new KafkaProducer<>(client(), new StringSerializer(), new ByteArraySerializer())) {
            producer.send(record);
        }
    }

    private static List<ConsumerRecord<String, byte[]>> recordsOf(String topic, String key) {
        var found = new ArrayList<ConsumerRecord<String, byte[]>>();
        try (var consumer = new KafkaConsumer<>(client(), new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    if (key.equals(record.key())) {
                        found.add(record);
                    }
                });
            }
        }
        return found;
    }

    private static Map<String, Object> client() {
        return Map.of("bootstrap.servers", SharedStack.broker().bootstrapServers());
    }

    private static Map<String, String> headers(ConsumerRecord<String, byte[]> record) {
        var headers = new HashMap<String, String>();
        record.headers().forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));
        return headers;
    }
}

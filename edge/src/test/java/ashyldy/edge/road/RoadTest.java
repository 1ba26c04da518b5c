package ashyldy.edge.road;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;

import ashyldy.edge.json.EventJson;
import ashyldy.edge.outbox.Outbox;
import ashyldy.edge.outbox.OutgoingEvent;
import ashyldy.events.ArticleRead;
import ashyldy.events.EventType;
import ashyldy.events.Language;
import ashyldy.local.SharedStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
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
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// From a committed transaction over a real broker to an effect in a real database.
@QuarkusTest
@QuarkusTestResource(LocalStack.class)
class RoadTest {
    private static final String TOPIC = "ashyldy.articles.v1";
    private static final Instant NOON = Instant.parse("2026-11-01T07:00:00Z");

    @Inject
    Outbox outbox;

    @Inject
    DataSource database;

    @Inject
    EffectListener listener;

    @Test
    void aCommittedEventArrivesAsACloudEventAndHasItsEffectOnce() {
        var event = event();

        commit(event);
        commit(event);

        awaitEffects(event, 1);
        var published = recordsOf(event.id().toString()).getFirst();
        var headers = headers(published);
        assertEquals("1.0", headers.get("ce_specversion"));
        assertEquals(event.id().toString(), headers.get("ce_id"));
        assertEquals("kz.ashyldy.article.read.v1", headers.get("ce_type"));
        assertEquals("/ashyldy/edge", headers.get("ce_source"));
        assertEquals("the subject", headers.get("ce_subject"));
        assertEquals(NOON, Instant.parse(headers.get("ce_time")));
        assertEquals("application/json", headers.get("content-type"));
        assertEquals(event.key(), published.key());

        send(event.key(), bytes(event), headers(event));
        var behind = withKeyOf(event);
        commit(behind);
        awaitEffects(behind, 1);
        awaitEffects(event, 1);
    }

    @Test
    void aRolledBackTransactionPublishesNothing() {
        var event = event();

        assertThrows(
                IllegalStateException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    outbox.add(event);
                    throw new IllegalStateException("changed my mind");
                }));
        var later = event();
        commit(later);

        awaitEffects(later, 1);
        assertEquals(0, effects(event.id().toString()));
    }

    @Test
    void anEventWhoseBellWasLostIsSentOnTheNextTick() throws SQLException {
        var event = event();

        leaveWithoutABell(event);

        awaitEffects(event, 1);
    }

    @Test
    void anEventNeedsATransaction() {
        assertThrows(IllegalStateException.class, () -> outbox.add(event()));
    }

    @Test
    void poisonIsPutAsideWithItsReasonAndStopsNobody() {
        var poison = event();
        var healthy = event();

        send("poison", "{\"id\": 17".getBytes(UTF_8), headers(poison));
        send("no-event", "{}".getBytes(UTF_8), Map.of());
        commit(healthy);

        awaitEffects(healthy, 1);
        var letters = Stream.of("poison", "no-event").map(RoadTest::awaitLetter).toList();
        var reasons = letters.stream()
                .map(letter -> headers(letter).get("dead-reason"))
                .toList();
        assertTrue(reasons.get(0).contains("is no ArticleRead"), reasons::toString);
        assertTrue(reasons.get(1).contains("has no ce_id"), reasons::toString);
        assertEquals("{\"id\": 17", new String(letters.get(0).value(), UTF_8));
        assertEquals(poison.id().toString(), headers(letters.get(0)).get("ce_id"));
        assertEquals(0, effects(poison.id().toString()));
    }

    @Test
    void aLostConnectionIsWaitedOutAndNothingHappensTwice() {
        listener.loseConnections(3);
        var event = event();

        commit(event);

        awaitEffects(event, 1);
        assertEquals(0, listener.connectionsStillToLose());
    }

    @Test
    void whatTheDatabaseRefusesAtCommitIsPutAsideAndStopsNobody() {
        var tooLong = event();
        var healthy = event();
        listener.refuseCommitOf(tooLong.id().toString(), "22001");

        commit(tooLong);
        commit(healthy);

        awaitEffects(healthy, 1);
        assertDead(tooLong, "refused at commit");
        assertTrue(listener.refusedCommits() <= 2, "once with the others and once alone");
    }

    @Test
    void aConstraintThatIsLookedAtWhenTheTransactionEndsIsJudgedLikeAnyOther() {
        var twice = event();
        var healthy = event();
        listener.violateLate(twice.id().toString());

        commit(twice);
        commit(healthy);

        awaitEffects(healthy, 1);
        assertDead(twice, "no_seven");
    }

    @Test
    void aDeadlockThatNeverEndsIsTriedABoundedNumberOfTimes() {
        var contested = event();
        var healthy = event();
        listener.refuseCommitOf(contested.id().toString(), "40P01");

        commit(contested);
        commit(healthy);

        assertDead(contested, "refused at commit");
        awaitEffects(healthy, 1);
        assertEquals(11, listener.refusedCommits(), "once with the others and ten times alone");
    }

    private void assertDead(OutgoingEvent event, String reason) {
        var letter = awaitLetter(event.key());
        assertTrue(headers(letter).get("dead-reason").contains(reason), headers(letter)::toString);
        assertEquals(0, effects(event.id().toString()));
    }

    /// A record that is tried ten times takes some twenty seconds to get here, and need not share a batch with others.
    private static ConsumerRecord<String, byte[]> awaitLetter(String key) {
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> read(TOPIC + ".dead").stream()
                                .filter(letter -> key.equals(letter.key()))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    @Test
    void structuredEventsAreReadToo() {
        var event = event();
        var body = "{\"specversion\":\"1.0\",\"id\":\"%s\",\"source\":\"/x\",\"type\":\"%s\",\"data\":%s}"
                .formatted(event.id(), event.type().code(), new String(bytes(event), UTF_8));

        send(event.key(), body.getBytes(UTF_8), Map.of("content-type", "application/cloudevents+json; charset=UTF-8"));

        awaitEffects(event, 1);
    }

    @Test
    void anEventThatNobodyHereKnowsIsKeptAndNamedAndStopsNobody() {
        var healthy = event();

        send("newer", "{}".getBytes(UTF_8), Map.of("ce_id", "future", "ce_type", "kz.ashyldy.article.read.v9"));
        send("strange", "{}".getBytes(UTF_8), Map.of("ce_id", "other", "ce_type", "kz.ashyldy.article.sung.v1"));
        commit(healthy);

        awaitEffects(healthy, 1);
        var newer = headers(awaitLetter("newer"));
        var strange = headers(awaitLetter("strange"));
        assertTrue(newer.get("dead-reason").contains("kz.ashyldy.article.read.v9"), newer::toString);
        assertTrue(newer.get("dead-reason").contains("reads kz.ashyldy.article.read.v1"), newer::toString);
        assertTrue(strange.get("dead-reason").contains("kz.ashyldy.article.sung.v1"), strange::toString);
        assertEquals(0, effects("future") + effects("other"));
    }

    private static OutgoingEvent event() {
        var article = UUID.randomUUID();
        var read = new ArticleRead(
                article,
                Optional.empty(),
                Optional.of("Мектеп ашылды"),
                Optional.empty(),
                Language.KK,
                Optional.empty(),
                1,
                List.of());
        return new OutgoingEvent(
                UUID.randomUUID(), EventType.ARTICLE_READ, TOPIC, article.toString(), "the subject", NOON, read);
    }

    /// In the same partition, behind it.
    private static OutgoingEvent withKeyOf(OutgoingEvent event) {
        return new OutgoingEvent(
                UUID.randomUUID(), event.type(), event.topic(), event.key(), event.subject(), NOON, event.data());
    }

    private void commit(OutgoingEvent event) {
        QuarkusTransaction.requiringNew().run(() -> outbox.add(event));
    }

    /// As a copy of the service does that is killed right after its commit.
    private void leaveWithoutABell(OutgoingEvent event) throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "insert into outbox (event_id, type, topic, key, subject, happened_at, data) values (?, ?, ?,"
                                + " ?, ?, now(), ?)")) {
            insert.setObject(1, event.id());
            insert.setString(2, event.type().code());
            insert.setString(3, event.topic());
            insert.setString(4, event.key());
            insert.setString(5, event.subject());
            insert.setBytes(6, bytes(event));
            insert.executeUpdate();
        }
    }

    private void awaitEffects(OutgoingEvent event, int expected) {
        await().atMost(Duration.ofSeconds(20)).until(() -> effects(event.id().toString()) >= expected);
        assertEquals(expected, effects(event.id().toString()));
    }

    private int effects(String eventId) {
        try (var connection = database.getConnection();
                var count = connection.prepareStatement("select count(*) from effect where event_id = ?")) {
            count.setString(1, eventId);
            var answer = count.executeQuery();
            answer.next();
            return answer.getInt(1);
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static byte[] bytes(OutgoingEvent event) {
        try {
            return EventJson.mapper().writeValueAsBytes(event.data());
        } catch (java.io.IOException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static Map<String, String> headers(OutgoingEvent event) {
        return Map.of("ce_id", event.id().toString(), "ce_type", event.type().code());
    }

    private static void send(String key, byte[] value, Map<String, String> headers) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", SharedStack.broker().bootstrapServers());
        try (var kafka = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            var record = new ProducerRecord<>(TOPIC, key, value);
            headers.forEach((name, text) -> record.headers().add(name, text.getBytes(UTF_8)));
            kafka.send(record);
        }
    }

    private static Map<String, String> headers(ConsumerRecord<String, byte[]> record) {
        var headers = new java.util.HashMap<String, String>();
        record.headers().forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));
        return headers;
    }

    private static List<ConsumerRecord<String, byte[]>> recordsOf(String eventId) {
        return read(TOPIC).stream()
                .filter(record -> eventId.equals(headers(record).get("ce_id")))
                .toList();
    }

    /// All that the topic holds at this moment.
    private static List<ConsumerRecord<String, byte[]>> read(String topic) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", SharedStack.broker().bootstrapServers(), "auto.offset.reset", "earliest");
        try (var kafka = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = kafka.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            kafka.assign(partitions);
            var ends = kafka.endOffsets(partitions);
            var found = new ArrayList<ConsumerRecord<String, byte[]>>();
            await().atMost(Duration.ofSeconds(20)).until(() -> {
                kafka.poll(Duration.ofMillis(300)).forEach(found::add);
                return partitions.stream().allMatch(partition -> kafka.position(partition) >= ends.get(partition));
            });
            return found;
        }
    }
}

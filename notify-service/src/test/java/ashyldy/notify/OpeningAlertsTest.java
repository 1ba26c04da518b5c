package ashyldy.notify;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

import ashyldy.events.EventType;
import ashyldy.events.Kind;
import ashyldy.events.Language;
import ashyldy.events.Stage;
import ashyldy.local.SharedStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static ashyldy.notify.SampleProject.coded;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// The whole road from the topic to the alert, on a real broker and a real database.
@QuarkusTest
@QuarkusTestResource(LocalStack.class)
class OpeningAlertsTest {
    private final RegistryTopic registry = new RegistryTopic();
    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();

    @Inject
    DataSource database;

    @AfterEach
    void close() {
        registry.close();
    }

    @Test
    void anOpeningIsOneAlertHoweverOftenItIsPublished() {
        String subscription = Subscriber.subscribe("{\"language\":\"en\",\"place\":\"19\",\"kinds\":[\"school\"]}");
        var opened = school(first).changed();

        String event = registry.publish(EventType.PROJECT_OPENED, opened);
        registry.publish(event, EventType.PROJECT_OPENED, opened);
        registry.publish(EventType.PROJECT_OPENED, school(first).version(2).changed());
        settle();

        assertEquals(List.of("Opened: New School – Talgar District"), Subscriber.titles(subscription));
        Subscriber.alert(Subscriber.alertIds(subscription).getFirst())
                .statusCode(200)
                .body("event.id", equalTo(event))
                .body("event.time", equalTo(RegistryTopic.AT))
                .body("event.data.project.id", equalTo(first.toString()));
    }

    @Test
    void whatOnlyAModelHasSeenIsToldToThoseAloneWhoAskedForChangesAndIsNoOpening() {
        String openings = Subscriber.subscribe("{\"language\":\"en\",\"kinds\":[\"park\"]}");
        String changes =
                Subscriber.subscribe("{\"language\":\"en\",\"kinds\":[\"park\"],\"events\":[\"project.changed\"]}");
        var park = SampleProject.of(Kind.PARK).id(first).in(coded("19"), coded("1962"), null);

        registry.publish(EventType.PROJECT_CHANGED, park.unverified().changed());
        settle();
        assertEquals(List.of(), Subscriber.titles(openings));
        assertEquals(List.of("New details: park – Talgar District"), Subscriber.titles(changes));

        registry.publish(
                EventType.PROJECT_OPENED,
                SampleProject.of(Kind.PARK)
                        .id(first)
                        .in(coded("19"), coded("1962"), null)
                        .version(2)
                        .changed());
        settle();
        assertEquals(List.of("Opened: park – Talgar District"), Subscriber.titles(openings));
        assertEquals(1, Subscriber.titles(changes).size());
    }

    @Test
    void twoProjectsThatAreMergedAreOneAlertFromThenOn() {
        String subscription = Subscriber.subscribe("{\"language\":\"en\",\"kinds\":[\"clinic\"]}");

        registry.publish(EventType.PROJECT_OPENED, clinic(first).changed());
        registry.publish(EventType.PROJECT_MERGED, clinic(second).version(2).merged(first));
        settle();
        registry.publish(EventType.PROJECT_OPENED, clinic(second).version(3).changed());
        registry.publish(EventType.PROJECT_OPENED, clinic(first).version(9).changed());
        settle();

        assertEquals(1, Subscriber.titles(subscription).size());
    }

    @Test
    void whoFollowsAProjectHearsEveryChangeOfItUnderWhicheverId() {
        String subscription = Subscriber.subscribe("{\"language\":\"en\",\"projects\":[\"" + first + "\"]}");

        registry.publish(
                EventType.PROJECT_STARTED,
                school(first).stage(Stage.UNDER_CONSTRUCTION).changed());
        registry.publish(EventType.PROJECT_OPENED, school(UUID.randomUUID()).changed());
        registry.publish(EventType.PROJECT_MERGED, school(second).version(2).merged(first));
        settle();
        registry.publish(EventType.PROJECT_OPENED, school(second).version(3).changed());
        settle();

        assertEquals(
                List.of("Work has begun: New School – Talgar District", "Opened: New School – Talgar District"),
                Subscriber.titles(subscription));
    }

    @Test
    void aChainOfMergesInAnyOrderLeadsToOneProject() {
        String subscription = Subscriber.subscribe("{\"language\":\"en\",\"kinds\":[\"airport\"]}");
        UUID third = UUID.randomUUID();

        registry.publish(EventType.PROJECT_MERGED, airport(third).version(2).merged(second));
        settle();
        registry.publish(EventType.PROJECT_MERGED, airport(second).version(2).merged(first));
        settle();
        registry.publish(EventType.PROJECT_OPENED, airport(first).version(3).changed());
        settle();
        registry.publish(EventType.PROJECT_OPENED, airport(third).version(3).changed());
        settle();

        assertEquals(1, Subscriber.titles(subscription).size());
        Subscriber.alerts(subscription).body("items[0].project", equalTo(third.toString()));
    }

    @Test
    void whatWasToldIsNotToldAgainAfterAMergeWasUndone() {
        String subscription = Subscriber.subscribe("{\"language\":\"en\",\"kinds\":[\"bridge\"]}");
        UUID other = UUID.randomUUID();
        UUID proof = UUID.randomUUID();

        registry.publish(
                EventType.PROJECT_OPENED,
                bridge(first).saying(proof, "traffic is open").changed());
        settle();
        registry.publish(EventType.PROJECT_SPLIT, bridge(first).version(2).split(second, other));
        settle();
        registry.publish(
                EventType.PROJECT_OPENED,
                bridge(second).saying(proof, "traffic is open").changed());
        settle();
        assertEquals(1, Subscriber.titles(subscription).size(), "the same article opened the same bridge");

        registry.publish(
                EventType.PROJECT_OPENED,
                bridge(other).saying(UUID.randomUUID(), "opened too").changed());
        settle();
        assertEquals(2, Subscriber.titles(subscription).size(), "another article opened another bridge");
    }

    @Test
    void oldNewsIsHistory() {
        String subscription = Subscriber.subscribe("{\"language\":\"ru\",\"kinds\":[\"landfill\"]}");

        registry.publish(
                EventType.PROJECT_OPENED, SampleProject.of(Kind.LANDFILL).changed(false));
        settle();

        assertEquals(List.of(), Subscriber.titles(subscription));
    }

    @Test
    void whatWasTakenBackMeanwhileIsNotToldLate() {
        String subscription = Subscriber.subscribe("{\"language\":\"ru\",\"kinds\":[\"railway\"]}");
        var railway = SampleProject.of(Kind.RAILWAY).id(first);

        registry.publish(
                EventType.PROJECT_CORRECTED,
                railway.version(5).stage(Stage.UNDER_CONSTRUCTION).changed());
        registry.publish(
                EventType.PROJECT_OPENED, railway.version(4).stage(Stage.OPENED).changed());
        settle();

        assertEquals(List.of(), Subscriber.titles(subscription));
    }

    @Test
    void aPoisonRecordLiesWithTheDeadLettersAndStopsNobody() {
        String subscription = Subscriber.subscribe("{\"language\":\"en\",\"kinds\":[\"heating\"]}");
        String poison = UUID.randomUUID().toString();

        registry.send(poison, EventType.PROJECT_OPENED.code(), first.toString(), "{\"project\":".getBytes(UTF_8));
        registry.publish(
                EventType.PROJECT_OPENED,
                SampleProject.of(Kind.HEATING).id(first).changed());
        settle();

        assertEquals(1, Subscriber.titles(subscription).size());
        assertTrue(deadLetters().stream()
                .anyMatch(letter -> header(letter, "ce_id").equals(poison)));
    }

    @Test
    void everySubscriberReadsTheSameEventInTheirOwnLanguage() {
        String kazakh = Subscriber.subscribe("{\"language\":\"kk\",\"kinds\":[\"park\"]}");
        String russian = Subscriber.subscribe("{\"language\":\"ru\",\"kinds\":[\"park\"]}");

        registry.publish(
                EventType.PROJECT_OPENED,
                SampleProject.of(Kind.PARK).in(coded("23"), null, null).changed());
        settle();

        assertEquals(List.of("Атырау облысы: саябақ ашылды"), Subscriber.titles(kazakh));
        assertEquals(List.of("Открыт парк – Атырауская область"), Subscriber.titles(russian));
    }

    /// Waits until all that was published so far has been handled: one more event in each partition.
    private void settle() {
        List<String> last = new ArrayList<>();
        for (int each = 0; each < 24; each++) {
            last.add(registry.publish(
                    EventType.PROJECT_CHANGED, SampleProject.of(Kind.DIGITAL).changed(false)));
        }
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> handled(last));
    }

    private boolean handled(List<String> events) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select count(*) from inbox where event_id = any(?)")) {
            query.setArray(1, connection.createArrayOf("text", events.toArray()));
            var rows = query.executeQuery();
            rows.next();
            return rows.getInt(1) == events.size();
        }
    }

    private static List<ConsumerRecord<String, byte[]>> deadLetters() {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", SharedStack.broker().bootstrapServers()),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            var partition = new TopicPartition(RegistryTopic.TOPIC + ".dead", 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            return consumer.poll(Duration.ofSeconds(5)).records(partition);
        }
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }

    private static SampleProject school(UUID id) {
        return SampleProject.of(Kind.SCHOOL)
                .id(id)
                .named(Language.EN, "New School")
                .in(coded("19"), coded("1962"), null);
    }

    private static SampleProject clinic(UUID id) {
        return SampleProject.of(Kind.CLINIC).id(id);
    }

    private static SampleProject airport(UUID id) {
        return SampleProject.of(Kind.AIRPORT).id(id);
    }

    private static SampleProject bridge(UUID id) {
        return SampleProject.of(Kind.BRIDGE).id(id);
    }
}

package ashyldy.edge.road;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;

import ashyldy.edge.intake.EventIntake;
import ashyldy.events.EventType;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

/// Records that come together and take long.
@QuarkusTest
@QuarkusTestResource(LocalStack.class)
class LongBatchTest {
    private static final String TOPIC = "ashyldy.articles.v1";
    private static final long LONGER_THAN_A_MOMENT = 120;

    @Inject
    EventIntake intake;

    @Inject
    DataSource database;

    @Test
    void whatTheFirstHasDoneDoesNotWaitForTheLast() {
        List<Integer> doneBefore = new ArrayList<>();

        intake.take(batch(3), "long-batch", event -> {
            doneBefore.add(QuarkusTransaction.requiringNew().call(this::done));
            sleep(LONGER_THAN_A_MOMENT);
        });

        assertEquals(List.of(0, 1, 2), doneBefore);
        assertEquals(3, done());
    }

    @Test
    void sharesShrinkWhereTheyTakeLong() {
        List<Integer> shares = new ArrayList<>();

        intake.takeTogether(batch(30), "slow-shares", events -> {
            shares.add(events.size());
            sleep(510);
        });

        assertEquals(List.of(16, 8, 4, 2), shares);
    }

    @Test
    void sharesGrowWhereTheyAreQuickAndHaveEachEventOnce() {
        List<Integer> shares = new ArrayList<>();
        var records = batch(40);

        intake.takeTogether(records, "quick-shares", events -> shares.add(events.size()));
        intake.takeTogether(records, "quick-shares", events -> shares.add(-events.size()));

        assertEquals(List.of(16, 24), shares);
    }

    /// As another transaction sees it.
    private int done() {
        try (var connection = database.getConnection();
                var count = connection.prepareStatement("select count(*) from inbox where consumer = 'long-batch'")) {
            var answer = count.executeQuery();
            answer.next();
            return answer.getInt(1);
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static ConsumerRecords<String, byte[]> batch(int size) {
        List<ConsumerRecord<String, byte[]>> records =
                IntStream.range(0, size).mapToObj(LongBatchTest::record).toList();
        return new ConsumerRecords<>(Map.of(new TopicPartition(TOPIC, 0), records), Map.of());
    }

    private static ConsumerRecord<String, byte[]> record(int offset) {
        var record = new ConsumerRecord<>(TOPIC, 0, offset, "key", "{}".getBytes(UTF_8));
        record.headers().add("ce_id", UUID.randomUUID().toString().getBytes(UTF_8));
        record.headers().add("ce_type", EventType.ARTICLE_READ.code().getBytes(UTF_8));
        return record;
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stopped);
        }
    }
}

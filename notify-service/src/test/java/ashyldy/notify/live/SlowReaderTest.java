package ashyldy.notify.live;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import ashyldy.notify.LocalStack;
import ashyldy.notify.Subscriber;
import ashyldy.notify.live.AlertStreamTest.Stream;
import ashyldy.notify.subscription.SubscriptionId;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@QuarkusTest
@QuarkusTestResource(LocalStack.class)
@Timeout(60)
class SlowReaderTest {
    /// Of 100 KB each.
    private static final int MANY = 120;

    private static final Pattern CURSOR = Pattern.compile("(?m)^id:(.*)$");

    @Inject
    EntityManager database;

    @Test
    void whoDoesNotReadIsToldWhyAndDroppedAndAllOthersGetAll() throws Exception {
        String subscription = Subscriber.subscribe("{\"language\":\"en\",\"kinds\":[\"gas\"]}");
        Subscriber.rehearse(subscription);
        try (var quick = new Stream(subscription, null);
                var slow = slowLine(subscription)) {
            repeatTheAlert(subscription, MANY);

            for (int number = 1; number <= 1 + MANY; number++) {
                assertEquals(cursor(subscription, number), quick.next().id());
            }
            awaitOneDropped();
            String taken = new String(slow.getInputStream().readAllBytes(), UTF_8);
            List<String> ids =
                    CURSOR.matcher(taken).results().map(id -> id.group(1)).toList();
            assertTrue(ids.size() < MANY, "the slow one has read " + ids.size());
            assertEquals(cursor(subscription, ids.size()), ids.getLast());
            assertTrue(
                    taken.contains("event:closed\ndata:{\"reason\":\"slow\""), taken.substring(taken.length() - 200));
        }
    }

    /// A line whose reader's system keeps next to nothing, while nobody reads.
    private static Socket slowLine(String subscription) throws IOException {
        var socket = new Socket();
        socket.setReceiveBufferSize(4096);
        socket.connect(new InetSocketAddress("localhost", RestAssured.port));
        String request =
                "GET /api/v1/alerts/stream?subscription=%s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n\r\n";
        socket.getOutputStream()
                .write(request.formatted(subscription, LocalStack.KEY).getBytes(UTF_8));
        return socket;
    }

    /// So long that many do not fit into what two operating systems keep for a line.
    private void repeatTheAlert(String subscription, int times) {
        QuarkusTransaction.requiringNew().run(() -> {
            database.createNativeQuery("""
                            insert into alert select gen_random_uuid(), subscription_id, number + each, event_id, project_id,
                                language, title, repeat('long ', 20000), html, raised_at
                            from alert, generate_series(1, :times) each where subscription_id = cast(:id as uuid)""")
                    .setParameter("times", times)
                    .setParameter("id", subscription)
                    .executeUpdate();
            database.createNativeQuery("update subscription set last_alert = 1 + :times where id = cast(:id as uuid)")
                    .setParameter("times", times)
                    .setParameter("id", subscription)
                    .executeUpdate();
        });
    }

    private static void awaitOneDropped() throws InterruptedException {
        while (!given().get("/q/metrics").asString().contains("ashyldy_live_closed_total{reason=\"slow\"")) {
            Thread.sleep(50);
        }
    }

    private static String cursor(String subscription, int number) {
        return new Cursor(new SubscriptionId(UUID.fromString(subscription)), number).text();
    }
}

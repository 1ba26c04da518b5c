package ashyldy.notify.live;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import ashyldy.edge.json.EventJson;
import ashyldy.notify.LocalStack;
import ashyldy.notify.Subscriber;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static ashyldy.notify.Subscriber.key;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@QuarkusTest
@QuarkusTestResource(LocalStack.class)
@Timeout(60)
class AlertStreamTest {
    private static final String LEAST = "{\"language\":\"en\",\"kinds\":[\"gas\"]}";

    @Test
    void anAlertArrivesAsACloudEventUnderACursor() throws Exception {
        String subscription = Subscriber.subscribe(LEAST);
        try (var stream = new Stream(subscription, null)) {
            Subscriber.rehearse(subscription);
            Event event = stream.next();

            var data = EventJson.mapper().readTree(event.data());
            assertEquals("kz.ashyldy.subscription.rehearsed.v1", event.name());
            assertEquals(event.name(), data.path("type").textValue());
            assertEquals(
                    Subscriber.alertIds(subscription).getFirst(),
                    data.at("/data/alert/id").textValue());
            Subscriber.alerts(subscription).body("items[0].cursor", equalTo(event.id()));
        }
    }

    @Test
    void aBrokenLineGoesOnWithoutGapOrRepeat() throws Exception {
        String subscription = Subscriber.subscribe(LEAST);
        List<String> seen = new ArrayList<>();
        String last = null;
        for (int cut = 0; cut < 10; cut++) {
            Subscriber.rehearse(subscription);
            Subscriber.rehearse(subscription);
            Subscriber.rehearse(subscription);
            try (var stream = new Stream(subscription, last)) {
                // One of three is left for the next line, which thus has a growing number to catch up with.
                for (int read = 0; read < 2; read++) {
                    Event event = stream.next();
                    seen.add(alertId(event));
                    last = event.id();
                }
            }
        }
        try (var stream = new Stream(subscription, last)) {
            while (seen.size() < 30) {
                seen.add(alertId(stream.next()));
            }
        }

        assertEquals(Subscriber.alertIds(subscription), seen);
    }

    @Test
    void aSilentLineIsKeptAliveByComments() throws Exception {
        String subscription = Subscriber.subscribe(LEAST);
        try (var stream = new Stream(subscription, null)) {
            assertTrue(IntStream.range(0, 3).allMatch(each -> stream.comment().startsWith(":")));
        }
    }

    @Test
    void anAlertOfAnotherSubscriptionIsNotSeen() throws Exception {
        String ours = Subscriber.subscribe(LEAST);
        String others = Subscriber.subscribe(LEAST);
        try (var stream = new Stream(ours, null)) {
            Subscriber.rehearse(others);
            Subscriber.rehearse(ours);

            assertEquals(Subscriber.alertIds(ours).getFirst(), alertId(stream.next()));
        }
    }

    @Test
    void badQuestionsAreAnswered() {
        String subscription = Subscriber.subscribe(LEAST);
        key().get("/api/v1/alerts/stream").then().statusCode(400);
        key().queryParam("subscription", "7b1f3a52-0000-4000-8000-000000000000")
                .get("/api/v1/alerts/stream")
                .then()
                .statusCode(404);
        key().queryParam("subscription", subscription)
                .header("Last-Event-ID", "made up")
                .get("/api/v1/alerts/stream")
                .then()
                .statusCode(400)
                .body("detail", containsString("made up"));
    }

    @Test
    void onlySoManyLinesAreOpenForOneSubscription() throws Exception {
        String subscription = Subscriber.subscribe(LEAST);
        List<Stream> lines = new ArrayList<>();
        for (int open = 0; open < 10; open++) {
            lines.add(new Stream(subscription, null));
        }

        key().queryParam("subscription", subscription)
                .get("/api/v1/alerts/stream")
                .then()
                .statusCode(429);

        for (Stream line : lines) {
            line.close();
        }
    }

    private static String alertId(Event event) throws IOException {
        return EventJson.mapper().readTree(event.data()).at("/data/alert/id").textValue();
    }

    record Event(String id, String name, String data) {}

    /// A reader of server-sent events with nothing but the JDK.
    static final class Stream implements AutoCloseable {
        private final HttpClient client = HttpClient.newHttpClient();
        private final BufferedReader lines;

        Stream(String subscription, String lastEventId) throws IOException, InterruptedException {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:%d/api/v1/alerts/stream?subscription=%s"
                            .formatted(RestAssured.port, subscription)))
                    .header("Authorization", "Bearer " + LocalStack.KEY);
            if (lastEventId != null) {
                request.header("Last-Event-ID", lastEventId);
            }
            var response = client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            assertEquals(200, response.statusCode());
            assertTrue(response.headers().firstValue("content-type").orElse("").startsWith("text/event-stream"));
            lines = new BufferedReader(new InputStreamReader(response.body(), UTF_8));
        }

        Event next() throws IOException {
            String id = null;
            String name = null;
            String data = null;
            while (true) {
                String line = lines.readLine();
                if (line.startsWith("id:")) {
                    id = line.substring(3).strip();
                } else if (line.startsWith("event:")) {
                    name = line.substring(6).strip();
                } else if (line.startsWith("data:")) {
                    data = line.substring(5).strip();
                } else if (line.isEmpty() && data != null) {
                    return new Event(id, name, data);
                }
            }
        }

        String comment() {
            try {
                String line = lines.readLine();
                return line.isEmpty() ? comment() : line;
            } catch (IOException cut) {
                return "";
            }
        }

        @Override
        public void close() throws IOException {
            client.shutdownNow();
            lines.close();
        }
    }
}

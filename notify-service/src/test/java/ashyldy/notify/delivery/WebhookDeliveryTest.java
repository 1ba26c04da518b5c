package ashyldy.notify.delivery;

import java.time.Duration;
import java.util.Map;

import ashyldy.edge.json.EventJson;
import ashyldy.notify.LocalStack;
import ashyldy.notify.Subscriber;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;

import static ashyldy.notify.Subscriber.key;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

/// Deliveries to a real receiver, that checks signatures with the reference library.
@QuarkusTest
@QuarkusTestResource(LocalStack.class)
class WebhookDeliveryTest {
    private String id;
    private String secret;

    @Test
    void aFailureIsRepeatedUnderTheSameIdUntilItSucceeds() throws Exception {
        try (var receiver = new WebhookReceiver().answering(500, Map.of()).answering(503, Map.of("Retry-After", "1"))) {
            subscribe(receiver);

            String alert = rehearse();

            soon().until(() -> state(alert).equals("delivered"));
            assertEquals(3, receiver.calls().size());
            assertEquals(
                    1,
                    receiver.calls().stream()
                            .map(WebhookReceiver.Call::id)
                            .distinct()
                            .count());
            receiver.calls().forEach(call -> call.verify(secret));
            Subscriber.alert(alert)
                    .body(
                            "deliveries[0].id",
                            equalTo(receiver.calls().getFirst().id()))
                    .body("deliveries[0].attempts.outcome", contains("try_later", "try_later", "accepted"))
                    .body("deliveries[0].attempts.because", contains("HTTP 500", "HTTP 503", "HTTP 204"))
                    .body("deliveries[0].nextAttemptAt", nullValue());
        }
    }

    @Test
    void theBodyIsACloudEventWithTheAlert() throws Exception {
        try (var receiver = new WebhookReceiver()) {
            subscribe(receiver);

            String alert = rehearse();

            soon().until(() -> state(alert).equals("delivered"));
            var call = receiver.calls().getFirst();
            var event = EventJson.mapper().readTree(call.body());
            assertEquals(
                    "application/cloudevents+json; charset=UTF-8",
                    call.headers().firstValue("content-type").orElseThrow());
            assertEquals("1.0", event.path("specversion").textValue());
            assertEquals(
                    "kz.ashyldy.subscription.rehearsed.v1", event.path("type").textValue());
            assertEquals(alert, event.at("/data/alert/id").textValue());
            assertEquals("kk", event.at("/data/alert/language").textValue());
            assertEquals("Жазылымыңызды тексеру", event.at("/data/alert/title").textValue());
        }
    }

    @Test
    void whoIsGoneIsNotCalledAgain() {
        try (var receiver = new WebhookReceiver().answering(410, Map.of())) {
            subscribe(receiver);

            String first = rehearse();
            soon().until(() -> state(first).equals("abandoned"));
            String second = rehearse();

            Subscriber.alert(second).body("deliveries.size()", equalTo(0));
            key().get("/api/v1/subscriptions/{id}", id).then().body("webhook.disabledBecause", equalTo("HTTP 410"));
            assertEquals(1, receiver.calls().size());
        }
    }

    @Test
    void aRedirectIsAFailureAndNotFollowed() {
        try (var elsewhere = new WebhookReceiver();
                var receiver = new WebhookReceiver()
                        .answering(302, Map.of("Location", elsewhere.url()))
                        .answering(307, Map.of("Location", elsewhere.url()))
                        .answering(301, Map.of("Location", elsewhere.url()))) {
            subscribe(receiver);

            String alert = rehearse();

            soon().until(() -> state(alert).equals("abandoned"));
            assertEquals(3, receiver.calls().size());
            assertEquals(0, elsewhere.calls().size());
            Subscriber.alert(alert).body("deliveries[0].because", equalTo("HTTP 301, after 3 attempts"));
        }
    }

    @Test
    void nobodyThereIsAFailure() {
        var receiver = new WebhookReceiver();
        subscribe(receiver);
        receiver.close();

        String alert = rehearse();

        soon().until(() -> state(alert).equals("abandoned"));
        Subscriber.alert(alert).body("deliveries[0].attempts.size()", equalTo(3));
    }

    private void subscribe(WebhookReceiver receiver) {
        ValidatableResponse created = Subscriber.post(
                "{\"language\":\"kk\",\"kinds\":[\"other\"],\"webhook\":{\"url\":\"%s\"}}".formatted(receiver.url()));
        id = created.statusCode(201).extract().path("id");
        secret = created.extract().path("webhook.secret");
    }

    private String rehearse() {
        Subscriber.rehearse(id);
        return Subscriber.alertIds(id).getLast();
    }

    private static String state(String alert) {
        return Subscriber.alert(alert).extract().path("deliveries[0].state");
    }

    private static ConditionFactory soon() {
        return await().atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(50));
    }
}

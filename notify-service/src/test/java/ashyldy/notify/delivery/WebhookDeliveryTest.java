package ashyldy.notify.delivery;

import java.time.Duration;
import java.util.Map;

import ashyldy.edge.json.EventJson;
import ashyldy.notify.LocalStack;
import ashyldy.notify.Subscriber;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static ashyldy.notify.Subscriber.key;
import static io.restassured.RestAssured.given;
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

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a body that never ends           | HTTP/1.1 200 OK~~
            a length that is a lie           | HTTP/1.1 202 Accepted~Content-Length: 1000000~~too short
            a chunk that never comes         | HTTP/1.1 200 OK~Transfer-Encoding: chunked~~5~abcde~
            """)
    void whoHasSaidYesHasItHoweverTheBodyEnds(String what, String answer) throws Exception {
        try (var receiver = new OddReceiver(answer.replace("~", "\r\n"))) {
            subscribe(receiver.url());

            String alert = rehearse();

            soon().until(() -> state(alert).equals("delivered"));
            assertEquals(1, receiver.calls(), what);
        }
    }

    @Test
    void whoHangsHoldsUpNobodyElse() throws Exception {
        try (var silent = new OddReceiver("");
                var healthy = new WebhookReceiver()) {
            subscribe(silent.url());
            for (int each = 0; each < 100; each++) {
                rehearse();
            }
            soon().until(() -> silent.calls() > 0);
            subscribe(healthy);

            String alert = rehearse();

            await().atMost(Duration.ofSeconds(5)).until(() -> state(alert).equals("delivered"));
        }
    }

    @Test
    void theOperatorSeesWhatWasAbandonedAndSendsItAgainUnderTheSameId() {
        try (var receiver = new WebhookReceiver()
                .answering(500, Map.of())
                .answering(500, Map.of())
                .answering(500, Map.of())) {
            subscribe(receiver);
            String alert = rehearse();
            soon().until(() -> state(alert).equals("abandoned"));
            String delivery = Subscriber.alert(alert).extract().path("deliveries[0].id");
            String follower = Subscriber.alert(alert).extract().path("deliveries[0].follower");
            operator()
                    .queryParam("follower", follower)
                    .get("/api/v1/deliveries")
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(delivery));

            operator()
                    .post("/api/v1/deliveries/{id}/resend", delivery)
                    .then()
                    .statusCode(200)
                    .body("resent", equalTo(1));

            soon().until(() -> state(alert).equals("delivered"));
            assertEquals(4, receiver.calls().size());
            assertEquals(delivery, receiver.calls().getLast().id());

            operator()
                    .queryParam("follower", follower)
                    .queryParam("from", "2020-01-01T00:00:00Z")
                    .post("/api/v1/deliveries/replay")
                    .then()
                    .statusCode(200)
                    .body("resent", equalTo(1));
            soon().until(() -> receiver.calls().size() == 5);
        }
    }

    @Test
    void aNewSecretSignsBesideTheOldOne() throws Exception {
        try (var receiver = new WebhookReceiver()) {
            subscribe(receiver);
            String fresh = operator()
                    .post("/api/v1/subscriptions/{id}/webhook/rotate", id)
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("secret");

            String alert = rehearse();

            soon().until(() -> state(alert).equals("delivered"));
            receiver.calls().getFirst().verify(secret);
            receiver.calls().getFirst().verify(fresh);
        }
    }

    @Test
    void whoWasGoneIsBackWhenItsOwnerSaysSo() {
        try (var receiver = new WebhookReceiver().answering(410, Map.of())) {
            subscribe(receiver);
            String first = rehearse();
            soon().until(() -> state(first).equals("abandoned"));

            operator()
                    .post("/api/v1/subscriptions/{id}/webhook/enable", id)
                    .then()
                    .statusCode(204);

            String second = rehearse();
            soon().until(() -> state(second).equals("delivered"));
        }
    }

    @Test
    void deliveriesAreTheOperatorsBusiness() {
        given().get("/api/v1/deliveries").then().statusCode(401);
        given().post("/api/v1/deliveries/replay").then().statusCode(401);
        operator().queryParam("state", "lost").get("/api/v1/deliveries").then().statusCode(400);
        operator().post("/api/v1/deliveries/replay").then().statusCode(400);
        given().post("/api/v1/subscriptions/{id}/webhook/rotate", Subscriber.subscribe("{\"language\":\"en\"}"))
                .then()
                .statusCode(401);
        operator()
                .post("/api/v1/subscriptions/{id}/webhook/rotate", Subscriber.subscribe("{\"language\":\"en\"}"))
                .then()
                .statusCode(409);
    }

    private static RequestSpecification operator() {
        return given().header("Authorization", "Bearer " + LocalStack.KEY);
    }

    private void subscribe(String url) {
        ValidatableResponse created = Subscriber.post(
                "{\"language\":\"kk\",\"kinds\":[\"other\"],\"webhook\":{\"url\":\"%s\"}}".formatted(url));
        id = created.statusCode(201).extract().path("id");
        secret = created.extract().path("webhook.secret");
    }

    private void subscribe(WebhookReceiver receiver) {
        subscribe(receiver.url());
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

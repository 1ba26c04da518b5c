package ashyldy.notify.subscription;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import ashyldy.events.EventType;
import ashyldy.events.Kind;
import ashyldy.notify.Endpoint;
import ashyldy.notify.Endpoint.Manner;
import ashyldy.notify.LocalStack;
import ashyldy.notify.RegistryTopic;
import ashyldy.notify.SampleProject;
import ashyldy.notify.Subscriber;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static ashyldy.notify.Subscriber.bearing;
import static ashyldy.notify.Subscriber.key;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Who subscribes without the operator's key. Each test comes from a network of its own.
@QuarkusTest
@QuarkusTestResource(LocalStack.class)
class SubscribeResourceTest {
    private static final String LEAST = "{\"language\":\"en\"}";
    private static final AtomicInteger NETWORKS = new AtomicInteger();

    private final String network = "203.0.%d.".formatted(NETWORKS.incrementAndGet());

    @Test
    void whoOnlyFetchesNeedsNoKey() {
        stranger(LEAST)
                .statusCode(201)
                .body("follower.secret.length()", equalTo(32))
                .body("follower.page", containsString("/follow/"))
                .body("webhook", nullValue());
    }

    @ParameterizedTest(name = "{0} is answered {1}")
    @CsvSource({
        "ECHO,                 201,",
        "ECHO_WITH_LINE_BREAK, 201,",
        "ECHO_WITH_401,        400, HTTP 401",
        "IN_JSON,              400, something else",
        "SOMETHING_ELSE,       400, something else",
        "NOTHING,              400, something else",
        "NOT_FOUND,            400, HTTP 404",
        "REDIRECT,             400, HTTP 302",
        "LATE,                 400, did not answer",
        "A_MEGABYTE,           400, over 1024 bytes"
    })
    void aWebhookHasToAnswerItsChallenge(Manner manner, int status, String why) {
        try (var endpoint = new Endpoint(manner)) {
            var answer = stranger(hook(endpoint)).statusCode(status);

            if (why != null) {
                answer.body("field", equalTo("webhook.url")).body("detail", containsString(why));
            }
            assertEquals(1, endpoint.questions().size());
            assertTrue(endpoint.questions().getFirst().startsWith("mine=1&hub.mode=subscribe&"));
        }
    }

    @Test
    void theKeySkipsTheChallenge() {
        try (var endpoint = new Endpoint(Manner.NOT_FOUND)) {
            Subscriber.post(hook(endpoint)).statusCode(201);

            assertTrue(endpoint.questions().isEmpty());
        }
    }

    @Test
    void overlappingSubscriptionsOfOneOwnerAreOneMessage() {
        try (var endpoint = new Endpoint(Manner.ECHO);
                var registry = new RegistryTopic()) {
            var first = stranger("""
                    {"language":"en","kinds":["desalination"],"webhook":{"url":"%s"}}""".formatted(endpoint.url()));
            String secret = first.statusCode(201).extract().path("follower.secret");
            String follower = first.extract().path("follower.id");
            var second = owner(secret, "{\"language\":\"en\",\"kinds\":[\"desalination\",\"gas\"]}")
                    .statusCode(201)
                    .body("follower.id", equalTo(follower))
                    .body("follower.secret", nullValue())
                    .body("webhook.url", startsWith("http://127.0.0.1"))
                    .body("webhook.secret", nullValue());
            String one = first.extract().path("id");
            String other = second.extract().path("id");

            registry.publish(EventType.PROJECT_OPENED, opened(Kind.DESALINATION).changed());

            await().atMost(Duration.ofSeconds(20))
                    .until(() -> Subscriber.titles(one).size() == 1
                            && Subscriber.titles(other).size() == 1
                            && !endpoint.messages().isEmpty());
            assertEquals(deliveries(one), deliveries(other));
            assertEquals(1, deliveries(one).size());
            assertEquals(1, endpoint.messages().size());
        }
    }

    @Test
    void whatItsOwnerHasChangedIsToldFromThenOn() {
        var made = stranger("{\"language\":\"en\",\"kinds\":[\"wastewater\"]}");
        String id = made.extract().path("id");
        String secret = made.extract().path("follower.secret");

        bearing(secret)
                .contentType("application/merge-patch+json")
                .body("{\"kinds\":[\"landfill\"],\"name\":\"Rubbish\",\"paused\":true}")
                .patch("/api/v1/subscriptions/{id}", id)
                .then()
                .statusCode(200)
                .body("kinds", contains("landfill"))
                .body("name", equalTo("Rubbish"))
                .body("follower.paused", equalTo(true));

        try (var registry = new RegistryTopic()) {
            registry.publish(EventType.PROJECT_OPENED, opened(Kind.WASTEWATER).changed());
            registry.publish(EventType.PROJECT_OPENED, opened(Kind.LANDFILL).changed());
        }
        await().atMost(Duration.ofSeconds(20))
                .until(() -> !Subscriber.titles(id).isEmpty());
        assertEquals(1, Subscriber.titles(id).size());
        assertTrue(
                Subscriber.titles(id).getFirst().contains("andfill"),
                Subscriber.titles(id).getFirst());
    }

    @Test
    void anOwnerCannotHaveASecondAddress() {
        String secret = stranger(LEAST).extract().path("follower.secret");

        owner(secret, "{\"language\":\"en\",\"webhook\":{\"url\":\"https://example.com/\"}}")
                .statusCode(400)
                .body("field", equalTo("webhook.url"));
    }

    @Test
    void aSecretThatOpensNothingIsNotTakenForAStranger() {
        owner("made-up", LEAST).statusCode(401).body("detail", containsString("anybody's secret"));
        from(network)
                .header("Authorization", "Basic YTpi")
                .contentType(ContentType.JSON)
                .body(LEAST)
                .post("/api/v1/subscriptions")
                .then()
                .statusCode(401);
    }

    @Test
    void oneNetworkAsksOnlySoOftenInAnHour() {
        for (int each = 0; each < 40; each++) {
            stranger(LEAST).statusCode(201);
        }

        stranger(LEAST)
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", matchesRegex("3[56]\\d\\d"))
                .body("detail", allOf(containsString("40 requests"), containsString("key is not limited")));
        given().header("X-Forwarded-For", "2001:db8::1")
                .contentType(ContentType.JSON)
                .body(LEAST)
                .post("/api/v1/subscriptions")
                .then()
                .statusCode(201);
        key().header("X-Forwarded-For", network + "9")
                .contentType(ContentType.JSON)
                .body(LEAST)
                .post("/api/v1/subscriptions")
                .then()
                .statusCode(201);
    }

    @Test
    void oneAddressIsWrittenToForOnlySoMany() {
        try (var endpoint = new Endpoint(Manner.ECHO)) {
            stranger(hook(endpoint)).statusCode(201);
            stranger(hook(endpoint)).statusCode(201);

            stranger(hook(endpoint)).statusCode(429).body("detail", containsString("at this very address"));
            assertEquals(2, endpoint.questions().size());
        }
    }

    @Test
    void oneFollowerHasOnlySoManySubscriptions() {
        String secret = stranger(LEAST).extract().path("follower.secret");
        for (int each = 0; each < 3; each++) {
            owner(secret, LEAST).statusCode(201);
        }

        owner(secret, LEAST).statusCode(429).body("detail", containsString("You have 4 subscriptions"));
    }

    @Test
    void aStrangerRepeatsARequestUnderAKeyThatNobodyGuesses() {
        String repeated = UUID.randomUUID().toString();

        var first = repeat(from(network), repeated, LEAST).statusCode(201);
        var again = repeat(from(network), repeated, LEAST).statusCode(201);

        assertEquals(first.extract().<String>path("id"), again.extract().path("id"));
        String old = first.extract().path("follower.secret");
        String fresh = again.extract().path("follower.secret");
        assertNotEquals(old, fresh);
        bearing(old).get("/api/v1/follow").then().statusCode(401);
        bearing(fresh).get("/api/v1/follow").then().statusCode(200);
        repeat(from(network), "1", LEAST).statusCode(400).body("field", equalTo("Idempotency-Key"));
    }

    @Test
    void theKeysOfStrangersOwnersAndTheOperatorDoNotMeet() {
        String repeated = UUID.randomUUID().toString();
        var stranger = repeat(from(network), repeated, LEAST).statusCode(201);
        String secret = stranger.extract().path("follower.secret");

        var owner = repeat(bearing(secret).header("X-Forwarded-For", network + "1"), repeated, LEAST);
        var operator = repeat(key(), repeated, LEAST);

        String id = stranger.extract().path("id");
        owner.statusCode(201).body("id", not(equalTo(id)));
        operator.statusCode(201).body("id", not(equalTo(id)));
        repeat(bearing(secret).header("X-Forwarded-For", network + "1"), repeated, LEAST)
                .body("id", equalTo(owner.extract().path("id")))
                .body("follower.secret", nullValue());
        bearing(secret).get("/api/v1/follow").then().statusCode(200).body("subscriptions.id", notNullValue());
    }

    private static List<String> deliveries(String subscription) {
        return Subscriber.alert(Subscriber.alertIds(subscription).getFirst())
                .extract()
                .path("deliveries.id");
    }

    private static SampleProject opened(Kind kind) {
        return SampleProject.of(kind).id(UUID.randomUUID());
    }

    private ValidatableResponse stranger(String body) {
        return from(network)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/subscriptions")
                .then();
    }

    private ValidatableResponse owner(String secret, String body) {
        return bearing(secret)
                .header("X-Forwarded-For", network + "1")
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/subscriptions")
                .then();
    }

    private static ValidatableResponse repeat(RequestSpecification request, String key, String body) {
        return request.header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/subscriptions")
                .then();
    }

    private static RequestSpecification from(String network) {
        return given().header("X-Forwarded-For", network + "7");
    }

    private static String hook(Endpoint endpoint) {
        return "{\"language\":\"en\",\"webhook\":{\"url\":\"%s\"}}".formatted(endpoint.url());
    }
}

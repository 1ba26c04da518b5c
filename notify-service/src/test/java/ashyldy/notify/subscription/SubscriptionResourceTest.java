package ashyldy.notify.subscription;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import ashyldy.notify.LocalStack;
import ashyldy.notify.Subscriber;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static ashyldy.notify.Subscriber.key;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

@QuarkusTest
@QuarkusTestResource(LocalStack.class)
class SubscriptionResourceTest {
    private static final String FULL = """
            {"name": "Our district", "place": "Talgar District", "kinds": ["school", "clinic"],
             "events": ["promise.kept", "project.opened"], "language": "kk",
             "webhook": {"url": "http://127.0.0.1:9/hook?token=secret"}}""";

    @Test
    void showsTheSecretOnceAndTheRestAlways() {
        var created = Subscriber.post(FULL)
                .statusCode(201)
                .body("webhook.secret", startsWith("whsec_"))
                .body("follower.secret.length()", equalTo(32));
        String id = created.extract().path("id");

        created.header("Location", endsWith("/api/v1/subscriptions/" + id));
        key().get("/api/v1/subscriptions/{id}", id)
                .then()
                .statusCode(200)
                .body("name", equalTo("Our district"))
                .body("place.code", equalTo("1962"))
                .body("place.en", equalTo("Talgar District"))
                .body("kinds", contains("school", "clinic"))
                .body("events", contains("project.opened", "promise.kept"))
                .body("language", equalTo("kk"))
                .body("webhook.url", equalTo("http://127.0.0.1:9/\u2026"))
                .body("webhook.secret", nullValue())
                .body("follower.secret", nullValue())
                .body("follower.rhythm", equalTo("at_once"))
                .body("createdAt", notNullValue())
                .body("links.stream", endsWith("/api/v1/alerts/stream?subscription=" + id));
    }

    @Test
    void openingsOfEveryKindInTheWholeCountryAreTheLeastOneCanAskFor() {
        Subscriber.post("{\"language\":\"ru\"}")
                .statusCode(201)
                .body("place", nullValue())
                .body("kinds", empty())
                .body("events", contains("project.stage_opened", "project.opened"))
                .body("webhook", nullValue());
    }

    @Test
    void everythingThatIsAskedForIsShownAsItWouldBeAskedAgain() {
        String body = """
                {"place": ["19", "Atyrau Region"], "near": "43.24, 76.92", "within": 30, "kind": "school",
                 "work": ["construction"], "stage": ["opened"], "capacityFrom": 600, "costTo": 5e9,
                 "party": "Best Stroy", "programme": "Keleshek", "q": "pool", "only": "new", "language": "en",
                 "rhythm": "daily", "quiet": {"from": "22:00", "to": "07:00"}}""";

        String id = Subscriber.subscribe(body);

        key().get("/api/v1/subscriptions/{id}", id)
                .then()
                .statusCode(200)
                .body("place", nullValue())
                .body("places.code", contains("19", "23"))
                .body("filter.near", equalTo("43.240000,76.920000"))
                .body("filter.within", equalTo(30.0f))
                .body("filter.kinds", contains("school"))
                .body("filter.work", contains("construction"))
                .body("filter.stage", contains("opened"))
                .body("filter.capacityFrom", equalTo(600))
                .body("filter.costTo.toLong()", equalTo(5_000_000_000L))
                .body("filter.party", equalTo("best stroy"))
                .body("filter.programme", equalTo("keleshek"))
                .body("filter.q", equalTo("pool"))
                .body("filter.only", equalTo("new"))
                .body("follower.rhythm", equalTo("daily"))
                .body("follower.quiet.from", equalTo("22:00"))
                .body("follower.quiet.zone", equalTo("Asia/Almaty"));
    }

    @Test
    void aDeletedSubscriptionIsGoneWithItsAlerts() {
        String id = Subscriber.subscribe("{\"language\":\"ru\"}");
        Subscriber.rehearse(id);

        key().delete("/api/v1/subscriptions/{id}", id).then().statusCode(204);

        key().get("/api/v1/subscriptions/{id}", id).then().statusCode(404);
        key().queryParam("subscription", id).get("/api/v1/alerts").then().statusCode(404);
        key().delete("/api/v1/subscriptions/{id}", id).then().statusCode(404);
    }

    @Test
    void theListGoesOnFromPageToPage() {
        Subscriber.subscribe("{\"language\":\"ru\"}");
        Subscriber.subscribe("{\"language\":\"kk\"}");

        var inSmallPages = ids(3);

        assertEquals(ids(200), inSmallPages);
        assertEquals(inSmallPages.size(), Set.copyOf(inSmallPages).size());
    }

    private static List<String> ids(int limit) {
        List<String> ids = new ArrayList<>();
        String cursor = "00000000-0000-0000-0000-000000000000";
        while (cursor != null) {
            var page = key().queryParam("limit", limit)
                    .queryParam("cursor", cursor)
                    .get("/api/v1/subscriptions")
                    .then()
                    .statusCode(200)
                    .extract();
            ids.addAll(page.path("items.id"));
            cursor = page.path("next");
        }
        return ids;
    }

    @Test
    void theSameIdempotencyKeySubscribesOnce() {
        String key = UUID.randomUUID().toString();

        String first = once(key, FULL).statusCode(201).extract().path("id");
        String secret = once(key, FULL).statusCode(201).extract().path("webhook.secret");
        String again = once(key, FULL).statusCode(201).extract().path("id");

        assertEquals(first, again);
        once(key, FULL).body("webhook.secret", equalTo(secret));
        once(key, "{\"language\":\"ru\"}").statusCode(400).body("detail", containsString("another request"));
    }

    @ParameterizedTest(name = "{0} is refused for its {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"language":"xx"}                                                  | language
            {"language":"kk","place":"Atlantis"}                               | place
            {"language":"kk","kinds":["castle"]}                               | kinds
            {"language":"kk","webhook":{"url":"https://10.0.0.1/hook"}}        | webhook.url
            {"language":"kk","webhook":{"url":"https://169.254.169.254/"}}     | webhook.url
            {"language":"kk","webhook":{"url":"https://user@example.com/"}}    | webhook.url
            {"language":"kk","webhook":{"url":"https://[::1]/"}}               | webhook.url
            {"language":"kk","webhook":{"url":"https://2130706433/"}}          | webhook.url
            {"language":"kk","webhook":{"url":"https://no-such-host.invalid"}} | webhook.url
            """)
    void aBadFieldIsNamed(String body, String field) {
        Subscriber.post(body)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("field", equalTo(field))
                .body("detail", notNullValue());
    }

    @Test
    void severalPlacesOfOneNameAreOfferedWithTheirCodes() {
        Subscriber.post("{\"language\":\"kk\",\"place\":\"Абай ауданы\"}")
                .statusCode(400)
                .body("field", equalTo("place"))
                .body("detail", allOf(containsString("places are called"), containsString("code")))
                .body("choices.code", hasItem(notNullValue()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "\"x\"", "{\"kinds\":{}}", "{\"language\":{}}", "null", ""})
    void whatIsNoSubscriptionIsRefused(String body) {
        Subscriber.post(body).statusCode(400).contentType("application/problem+json");
    }

    @Test
    void malformedJsonIsRefusedWithTheFieldTheLineAndTheColumn() {
        Subscriber.post("{\"language\": \"kk\",\n \"kinds\" \"school\"}")
                .statusCode(400)
                .body("line", equalTo(2), "column", greaterThan(0));
        Subscriber.post("{\"language\": \"kk\",\n \"kinds\": {}}")
                .statusCode(400)
                .body("field", equalTo("kinds"), "line", equalTo(2));
    }

    private static ValidatableResponse once(String key, String body) {
        return key().header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/subscriptions")
                .then();
    }
}

package ashyldy.notify.live;

import java.util.ArrayList;
import java.util.List;

import ashyldy.local.api.ApiLint;
import ashyldy.notify.LocalStack;
import ashyldy.notify.Subscriber;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static ashyldy.notify.Subscriber.key;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

@QuarkusTest
@QuarkusTestResource(LocalStack.class)
class AlertResourceTest {
    @Test
    void pagesFollowEachOtherWithoutGapOrRepeat() {
        String subscription = rehearsed(5);
        List<String> seen = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            var page = key().queryParam("subscription", subscription)
                    .queryParam("limit", 2)
                    .queryParam("cursor", cursor)
                    .get("/api/v1/alerts")
                    .then()
                    .statusCode(200);
            seen.addAll(page.extract().path("items.id"));
            cursor = page.extract().path("next");
            if (cursor != null) {
                page.header("Link", containsString("rel=\"next\""));
            }
        }

        assertEquals(5, seen.size());
        assertEquals(Subscriber.alertIds(subscription), seen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"subscription=x", "subscription=7b1f3a52-0000-4000-8000-000000000000"})
    void anUnknownSubscriptionIsNotFound(String query) {
        key().get("/api/v1/alerts?" + query).then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void badQuestionsAreAnsweredWithAProblem() {
        String subscription = rehearsed(0);
        key().get("/api/v1/alerts").then().statusCode(400).body("detail", containsString("subscription"));
        key().queryParam("subscription", subscription)
                .queryParam("cursor", "x")
                .get("/api/v1/alerts")
                .then()
                .statusCode(400);
        key().queryParam("subscription", subscription)
                .queryParam("limit", 5000)
                .get("/api/v1/alerts")
                .then()
                .statusCode(400);
        key().get("/api/v1/alerts/7b1f3a52-0000-4000-8000-000000000000").then().statusCode(404);
        key().get("/api/v1/alerts/x").then().statusCode(404);
    }

    @Test
    void feedsCarryTheNewestFirstUnderIdsThatNeverChange() {
        String subscription = rehearsed(2);
        List<String> ids = Subscriber.alertIds(subscription);

        key().get("/api/v1/feeds/{id}.atom", subscription)
                .then()
                .statusCode(200)
                .contentType("application/atom+xml")
                .body("feed.id", equalTo("urn:uuid:" + subscription))
                .body("feed.entry[0].id", equalTo("urn:uuid:" + ids.getLast()))
                .body("feed.entry[1].id", equalTo("urn:uuid:" + ids.getFirst()))
                .body("feed.entry[0].updated", notNullValue());
        key().get("/api/v1/feeds/{id}.json", subscription)
                .then()
                .statusCode(200)
                .contentType("application/feed+json")
                .body("version", equalTo("https://jsonfeed.org/version/1.1"))
                .body("items[0].id", equalTo("urn:uuid:" + ids.getLast()))
                .body("items[0].title", equalTo("A test of your subscription"));
        key().get("/api/v1/feeds/unknown.atom").then().statusCode(404);
    }

    @Test
    void healthAndMetricsAreThere() {
        given().get("/q/health/ready").then().statusCode(200);
        given().get("/q/metrics").then().statusCode(200).body(containsString("ashyldy_oldest_undelivered_seconds"));
        given().get("/q/openapi").then().statusCode(200).body(containsString("/api/v1/alerts/stream"));
    }

    @Test
    void aLinterFindsNothingInTheDescriptionOfItsApi() {
        assertEquals(
                List.of(),
                ApiLint.findings(
                        given().get("/q/openapi?format=json").jsonPath().getMap("")));
    }

    private static String rehearsed(int times) {
        String subscription = Subscriber.subscribe("{\"language\":\"en\",\"kinds\":[\"digital\"]}");
        for (int each = 0; each < times; each++) {
            Subscriber.rehearse(subscription);
        }
        return subscription;
    }
}

package ashyldy.notify.caller;

import ashyldy.notify.LocalStack;
import ashyldy.notify.Subscriber;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static ashyldy.notify.Subscriber.bearing;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

/// Every way to read and change, tried by everybody.
@QuarkusTest
@QuarkusTestResource(LocalStack.class)
class WhoMayTest {
    private static final String NOBODYS = "7b1f3a52-0000-4000-8000-000000000000";

    @ParameterizedTest(name = "{0} {1}: nobody {2}, a wrong secret {3}, another owner {4}, the owner {5}, the key {6}")
    @CsvSource(delimiter = '|', textBlock = """
            GET    | /api/v1/subscriptions              | 401 | 401 | 401 | 401 | 200
            GET    | /api/v1/subscriptions/ID           | 401 | 401 | 403 | 200 | 200
            PATCH  | /api/v1/subscriptions/ID           | 401 | 401 | 403 | 200 | 200
            POST   | /api/v1/subscriptions/ID/test      | 401 | 401 | 403 | 202 | 202
            GET    | /api/v1/alerts?subscription=ID     | 401 | 401 | 403 | 200 | 200
            GET    | /api/v1/alerts/ALERT               | 401 | 401 | 403 | 200 | 200
            GET    | /api/v1/alerts/NOBODYS             | 401 | 401 | 404 | 404 | 404
            GET    | /api/v1/alerts/stream?subscription=NOBODYS | 401 | 401 | 404 | 404 | 404
            GET    | /api/v1/feeds/ID.atom              | 401 | 401 | 403 | 200 | 200
            GET    | /api/v1/feeds/ID.json              | 401 | 401 | 403 | 200 | 200
            GET    | /api/v1/follow                     | 401 | 401 | 200 | 200 | 400
            GET    | /api/v1/follow?follower=FOLLOWER   | 401 | 401 | 403 | 200 | 200
            DELETE | /api/v1/follow/mutes?place=19&follower=FOLLOWER | 401 | 401 | 403 | 200 | 200
            DELETE | /api/v1/subscriptions/ID           | 401 | 401 | 403 | 204 | 404
            DELETE | /api/v1/follow?follower=FOLLOWER   | 401 | 401 | 403 | 204 | 404
            DELETE | /api/v1/subscriptions/NOBODYS      | 401 | 401 | 404 | 404 | 404
            """)
    void isLetInOrToldWhyNot(String method, String path, int nobody, int wrong, int other, int owner, int key) {
        var ours = Subscriber.post("{\"language\":\"en\"}");
        String id = ours.extract().path("id");
        String secret = ours.extract().path("follower.secret");
        String others = Subscriber.post("{\"language\":\"en\"}").extract().path("follower.secret");
        Subscriber.rehearse(id);
        String filled = path.replace("NOBODYS", NOBODYS)
                .replace("ID", id)
                .replace("FOLLOWER", ours.extract().path("follower.id"))
                .replace("ALERT", Subscriber.alertIds(id).getFirst());

        given().contentType(ContentType.JSON)
                .body("{}")
                .request(method, filled)
                .then()
                .statusCode(nobody)
                .contentType("application/problem+json");
        ask("made-up", method, filled).statusCode(wrong).body(not(containsString("made-up")));
        ask(others, method, filled).statusCode(other);
        ask(secret, method, filled).statusCode(owner);
        ask(LocalStack.KEY, method, filled).statusCode(key);
    }

    @Test
    void aFeedIsOpenedByItsAddressAndTheAddressOpensNothingElse() {
        var ours = Subscriber.post("{\"language\":\"en\"}");
        String atom = path(ours.extract().path("links.atom"));
        String json = path(ours.extract().path("links.jsonFeed"));
        String feedSecret = atom.replaceAll(".*/|\\.atom$", "");
        String pageSecret = ours.extract().<String>path("follower.page").replaceAll(".*/", "");

        given().get(atom).then().statusCode(200).contentType("application/atom+xml");
        given().get(json).then().statusCode(200).contentType("application/feed+json");
        given().get("/follow/{secret}", feedSecret).then().statusCode(404);
        given().get("/api/v1/feeds/{secret}.atom", pageSecret).then().statusCode(401);
        bearing(pageSecret).get("/api/v1/follow").then().statusCode(401);
        bearing(feedSecret).get("/api/v1/follow").then().statusCode(401);
    }

    @Test
    void noSecretIsReadFromAQuery() {
        var ours = Subscriber.post("{\"language\":\"en\"}");

        given().queryParam("subscription", ours.extract().<String>path("id"))
                .queryParam("secret", ours.extract().<String>path("follower.secret"))
                .queryParam("access_token", LocalStack.KEY)
                .get("/api/v1/alerts")
                .then()
                .statusCode(401);
    }

    @Test
    void theOperatorIsNotShownTheLinksThatOpenWithoutAHeader() {
        var ours = Subscriber.post("{\"language\":\"en\"}");
        String id = ours.extract().path("id");
        String pageSecret = ours.extract().<String>path("follower.page").replaceAll(".*/", "");

        bearing(LocalStack.KEY)
                .get("/api/v1/subscriptions/{id}", id)
                .then()
                .body(not(containsString(pageSecret)))
                .body("links.atom", containsString(id));
    }

    private static ValidatableResponse ask(String secret, String method, String path) {
        return bearing(secret)
                .contentType(ContentType.JSON)
                .body("{}")
                .request(method, path)
                .then();
    }

    private static String path(String url) {
        return url.replaceFirst("^https?://[^/]+", "");
    }
}

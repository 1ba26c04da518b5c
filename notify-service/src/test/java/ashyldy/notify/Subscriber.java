package ashyldy.notify;

import java.util.List;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

import static io.restassured.RestAssured.given;

/// Speaks to the service as its users do.
public final class Subscriber {
    private Subscriber() {}

    /// @return the id of the new subscription
    public static String subscribe(String body) {
        return post(body).statusCode(201).extract().path("id");
    }

    public static ValidatableResponse post(String body) {
        return given().header("Authorization", "Bearer " + LocalStack.KEY)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/subscriptions")
                .then();
    }

    public static void rehearse(String subscription) {
        given().header("Authorization", "Bearer " + LocalStack.KEY)
                .post("/api/v1/subscriptions/{id}/test", subscription)
                .then()
                .statusCode(202);
    }

    /// The titles of all alerts of a subscription, in their order.
    public static List<String> titles(String subscription) {
        return alerts(subscription).extract().path("items.title");
    }

    public static List<String> alertIds(String subscription) {
        return alerts(subscription).extract().path("items.id");
    }

    public static ValidatableResponse alerts(String subscription) {
        return given().queryParam("subscription", subscription)
                .queryParam("limit", 200)
                .get("/api/v1/alerts")
                .then()
                .statusCode(200);
    }

    public static ValidatableResponse alert(String id) {
        return given().get("/api/v1/alerts/{id}", id).then();
    }
}

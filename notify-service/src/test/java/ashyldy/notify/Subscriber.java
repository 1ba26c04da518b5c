package ashyldy.notify;

import java.util.List;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import static io.restassured.RestAssured.given;

/// Speaks to the service as its users do.
public final class Subscriber {
    private Subscriber() {}

    /// @return the id of the new subscription
    public static String subscribe(String body) {
        return post(body).statusCode(201).extract().path("id");
    }

    public static ValidatableResponse post(String body) {
        return key().contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/subscriptions")
                .then();
    }

    public static void rehearse(String subscription) {
        key().post("/api/v1/subscriptions/{id}/test", subscription).then().statusCode(202);
    }

    /// The titles of all alerts of a subscription, in their order.
    public static List<String> titles(String subscription) {
        return alerts(subscription).extract().path("items.title");
    }

    public static List<String> alertIds(String subscription) {
        return alerts(subscription).extract().path("items.id");
    }

    public static ValidatableResponse alerts(String subscription) {
        return key().queryParam("subscription", subscription)
                .queryParam("limit", 200)
                .get("/api/v1/alerts")
                .then()
                .statusCode(200);
    }

    public static ValidatableResponse alert(String id) {
        return key().get("/api/v1/alerts/{id}", id).then();
    }

    /// With the operator's key.
    public static RequestSpecification key() {
        return bearing(LocalStack.KEY);
    }

    /// With a key or an owner's secret.
    public static RequestSpecification bearing(String secret) {
        return given().header("Authorization", "Bearer " + secret);
    }
}

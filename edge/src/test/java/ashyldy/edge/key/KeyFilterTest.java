package ashyldy.edge.key;

import ashyldy.edge.road.LocalStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

@QuarkusTest
@QuarkusTestResource(LocalStack.class)
class KeyFilterTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer", "Bearer ", "Bearer wrong", "Basic the-key", "the-key", "Bearer the-key2"})
    void nobodyWritesWithoutTheKey(String authorization) {
        given().header("Authorization", authorization)
                .post("/locked")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", containsString("Bearer"))
                .body("title", is("A key is needed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer the-key", "bearer the-key", "Bearer  the-key "})
    void whoeverHasTheKeyWrites(String authorization) {
        given().header("Authorization", authorization)
                .post("/locked")
                .then()
                .statusCode(200)
                .body(is("written"));
    }

    @Test
    void everybodyReads() {
        given().get("/locked").then().statusCode(200).body(is("read"));
    }
}

package ashyldy.ingest;

import java.util.List;
import java.util.Map;

import ashyldy.local.api.ApiLint;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.junit.jupiter.api.Assertions.assertEquals;

/// What whoever runs the service sees of it.
@QuarkusTest
@QuarkusTestResource(LocalStack.class)
class OperationTest {
    @ParameterizedTest
    @ValueSource(strings = {"live", "ready", "started"})
    void saysThatItIsWell(String question) {
        given().get("/q/health/" + question).then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void countsArticlesByOutcomeAndKnowsHowOldTheOldestEventIs() {
        given().header("Authorization", "Bearer " + LocalStack.KEY)
                .contentType(ContentType.JSON)
                .body(Map.of("text", "It rained."))
                .post("/api/v1/articles")
                .then()
                .statusCode(202);

        given().get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("ashyldy_articles_total{outcome="))
                .body(containsString("ashyldy_reading_seconds_count"))
                .body(containsString("ashyldy_outbox_age_seconds"));
    }

    @Test
    void aLinterFindsNothingInTheDescriptionOfItsApi() {
        assertEquals(
                List.of(),
                ApiLint.findings(
                        given().get("/q/openapi?format=json").jsonPath().getMap("")));
    }

    @Test
    void describesItsApi() {
        given().accept(ContentType.JSON)
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body("paths", hasKey("/api/v1/articles"))
                .body("paths", hasKey("/api/v1/articles/preview"))
                .body("paths", hasKey("/api/v1/articles/{id}"))
                .body("paths", hasKey("/api/v1/feeds"))
                .body("paths", hasKey("/api/v1/rereads"))
                .body("paths", hasKey("/api/v1/rereads/{id}"))
                .body("components.schemas", hasKey("ArticleRequest"))
                .body("components.schemas", hasKey("ArticleRead"))
                .body("components.schemas.Kind.enum", hasItem("youth_centre"));
    }
}

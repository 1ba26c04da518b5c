package ashyldy.ingest.article;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import ashyldy.ingest.LocalStack;
import ashyldy.ingest.OwnStack;
import ashyldy.local.SharedStack;
import ashyldy.local.postgres.LocalPostgres;
import ashyldy.local.postgres.PostgresAddress;
import ashyldy.local.postgres.PostgresSettings;
import ashyldy.local.process.Folders;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

@QuarkusTest
@TestProfile(OwnStack.class)
public class DatabaseAwayTest {
    @Test
    void aDatabaseThatDiesIsSaidAndIsUsedAgainWhenItIsBack() throws Exception {
        var article = Map.of("url", "https://news.example.kz/" + UUID.randomUUID(), "text", "It rained.");

        Mortal.postgres.process().destroyForcibly().waitFor();
        handIn(article)
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "5")
                .body(not(containsString("Exception")));
        Mortal.postgres.start();

        await().atMost(Duration.ofSeconds(30)).until(() -> handIn(article).statusCode() == 202);
        handIn(article).then().body("status", equalTo("unchanged"), "revision", equalTo(1));
    }

    private static Response handIn(Map<String, ?> article) {
        return given().header("Authorization", "Bearer " + LocalStack.KEY)
                .contentType(ContentType.JSON)
                .body(article)
                .post("/api/v1/articles");
    }

    public static final class Mortal implements QuarkusTestResourceLifecycleManager {
        private static final Path FOLDER = Folders.temporary();
        static final LocalPostgres postgres = new LocalPostgres(PostgresSettings.forTests(FOLDER));

        @Override
        public Map<String, String> start() {
            postgres.start();
            return Map.of(
                    "quarkus.datasource.jdbc.url",
                    postgres.address().database("ingest"),
                    "quarkus.datasource.username",
                    PostgresAddress.USER,
                    "quarkus.datasource.password",
                    PostgresAddress.PASSWORD,
                    "kafka.bootstrap.servers",
                    SharedStack.broker().bootstrapServers(),
                    "ashyldy.api-key",
                    LocalStack.KEY);
        }

        @Override
        public void stop() {
            postgres.close();
            Folders.delete(FOLDER);
        }
    }
}

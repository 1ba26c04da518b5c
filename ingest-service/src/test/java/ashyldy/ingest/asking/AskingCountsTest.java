package ashyldy.ingest.asking;

import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

import ashyldy.ingest.ArticleReading;
import ashyldy.ingest.LocalStack;
import ashyldy.ingest.article.ArticleIntake;
import ashyldy.ingest.article.Articles;
import ashyldy.local.model.ReaderCounts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// What is counted of the second reader: against its budget, and for those who watch it.
@QuarkusTest
@QuarkusTestResource(LocalStack.class)
@QuarkusTestResource(value = ModelStack.class, restrictToAnnotatedClass = true)
class AskingCountsTest {
    private static final String NEWS = "В Каскелене открыли новую школу на 300 мест.";
    private static final String INVENTED = """
        {"projects": [{"kind": "school", "stage": "opened", "facility": {"s": 1, "words": "школу"}, "name": null,
          "told": {"s": 1, "words": "открыли"}, "places": [{"s": 1, "words": "Каскелене"}],
          "figures": [{"s": 1, "words": "300 мест"}, {"s": 1, "words": "900 мест"}], "dates": [], "parties": []}]}\
        """;

    @Inject
    SecondReader reader;

    @Inject
    StoredQuestions questions;

    @Inject
    Articles articles;

    @Inject
    ArticleIntake intake;

    @Inject
    ArticleReading reading;

    @Inject
    AskingConfig config;

    @Inject
    AskingMeters meters;

    @Inject
    DataSource database;

    private AskingWorker worker;

    @BeforeEach
    void clear() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var table : new String[] {"question_asked", "question", "article"}) {
                statement.executeUpdate("delete from " + table);
            }
        }
        ModelStack.model.clear();
        worker = new AskingWorker(reader, questions, articles, intake, reading, config, meters, InstantSource.system());
    }

    /// Of four an hour one meets a fault, and three are the parts of the article.
    @Test
    void aRetryAndEachPartOfALongArticleCountAgainstTheBudget() throws InterruptedException {
        ModelStack.model.fails(503, Map.of());
        handIn("В селе открыли школу. Было много гостей. ".repeat(800));
        handIn(NEWS);

        assertTrue(worker.askNext());

        assertEquals(4, ModelStack.model.questions().size());
        assertEquals(4, questions.asked(Budget.HOUR));
        assertFalse(worker.askNext());
    }

    @Test
    void whatAServerHasToBeAskedInAnotherFormCountsToo() throws InterruptedException {
        ModelStack.model.fails(400, Map.of());
        handIn(NEWS);

        worker.askNext();

        assertEquals(ModelStack.model.questions().size(), questions.asked(Budget.HOUR));
    }

    @Test
    void theBudgetIsNotOverdrawnByARetry() throws InterruptedException {
        for (int asked = 0; asked < 3; asked++) {
            questions.count(Budget.DAY);
        }
        ModelStack.model.fails(503, Map.of());
        handIn(NEWS);

        assertTrue(worker.askNext());

        assertEquals(1, ModelStack.model.questions().size());
    }

    @Test
    void whoWatchesSeesHowTheWordsFaredAndWhoSawTheProject() throws InterruptedException {
        var before = counts();
        ModelStack.model.answers("школу", INVENTED);
        handIn(NEWS);

        worker.askNext();

        var after = counts();
        assertEquals(1, grown(before, after, "asked", "answered"));
        assertEquals(4, grown(before, after, "words", "read"));
        assertEquals(1, grown(before, after, "words", "dropped"));
        assertEquals(1, grown(before, after, "projects", "both"));
        assertTrue(grown(before, after, "tokens", "question") > 0);
        assertTrue(given().get("/q/metrics").asString().contains("ashyldy_reader_answer_seconds_count"));
    }

    private static long grown(ReaderCounts before, ReaderCounts after, String name, String label) {
        return after.of(name, label) - before.of(name, label);
    }

    private static ReaderCounts counts() {
        return ReaderCounts.of(given().get("/q/metrics").asString());
    }

    private static void handIn(String text) {
        given().header("Authorization", "Bearer " + LocalStack.KEY)
                .contentType(ContentType.JSON)
                .body(Map.of("url", "https://news.example.kz/" + UUID.randomUUID(), "text", text))
                .post("/api/v1/articles")
                .then()
                .statusCode(202);
    }
}

package ashyldy.ingest.asking;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

import ashyldy.ingest.ArticleReading;
import ashyldy.ingest.LocalStack;
import ashyldy.ingest.article.ArticleIntake;
import ashyldy.ingest.article.Articles;
import ashyldy.local.model.FakeModel;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// The second reader between a real database, a real broker and a model that plays back answers.
@QuarkusTest
@QuarkusTestResource(LocalStack.class)
@QuarkusTestResource(value = ModelStack.class, restrictToAnnotatedClass = true)
class AskingTest {
    private static final String NEWS = "В Каскелене открыли новую школу. Стоимость школы – 2,9 млрд тенге."
            + " По соседству, в Талгаре, наконец заработал вычислительный павильон.";
    private static final String PAVILION = """
            {"projects": [{"kind": "digital", "stage": "opened",
              "facility": {"s": 3, "words": "вычислительный павильон"}, "name": null,
              "told": {"s": 3, "words": "заработал"}, "places": [{"s": 3, "words": "в Талгаре"}],
              "figures": [{"s": 2, "words": "7 млрд тенге"}], "dates": [], "parties": []}]}""";

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

    private Instant now = Instant.now();
    private AskingWorker worker;

    @BeforeEach
    void clear() {
        run("delete from question_asked");
        run("delete from question");
        run("delete from article");
        model().clear();
        worker = worker(() -> now);
    }

    @Test
    void theArticleIsToldOfAtOnceAndWhatTheModelAddsIsARevision() throws InterruptedException {
        model().answers("павильон", PAVILION);
        var article = handIn(NEWS);
        read(article).body("revision", equalTo(1), "claims", hasSize(1), "claims[0].kind", equalTo("school"));

        assertTrue(worker.askNext());
        assertFalse(worker.askNext());

        read(article)
                .body("revision", equalTo(2), "claims", hasSize(2), "claims[1].kind", equalTo("digital"))
                .body("claims[1].amounts", hasSize(0))
                .body("claims[1].rules", hasItem("reader.model"));
        assertEquals(1, model().questions().size());
        assertEquals("answered", state(article));
    }

    @Test
    void whoReadsTheArticleAgainKnowsTheAnswerAndAsksNobody() throws InterruptedException {
        model().answers("павильон", PAVILION);
        var article = handIn(NEWS);
        worker.askNext();

        writing().post("/api/v1/articles/" + article + "/reread").then().statusCode(202);

        read(article).body("revision", equalTo(2), "claims", hasSize(2));
        assertFalse(worker.askNext());
    }

    @Test
    void newWordsAreAskedAboutAnew() throws InterruptedException {
        var url = "https://news.example.kz/" + UUID.randomUUID();
        var article = handIn(url, NEWS);
        worker.askNext();

        handIn(url, NEWS + " Ещё один павильон строят.");

        assertEquals("waiting", state(article));
        assertTrue(worker.askNext());
        assertEquals(2, model().questions().size());
    }

    @Test
    void anArticleWithoutAFacilityAndOneOfASourceThatIsKeptHereAreNotSent() throws InterruptedException {
        handIn("Всю неделю шёл дождь.");
        handIn("https://news.kept.example.kz/" + UUID.randomUUID(), NEWS);

        assertFalse(worker.askNext());

        assertEquals(List.of(), model().questions());
    }

    @Test
    void anEndpointThatIsAwayChangesNothingAndIsAskedAgainLater() throws InterruptedException {
        model().answers("павильон", PAVILION).fails(503, Map.of()).fails(503, Map.of());
        var article = handIn(NEWS);

        assertTrue(worker.askNext(), "asked, and once more after a moment");
        assertEquals(2, model().questions().size());
        assertEquals("waiting", state(article));
        assertFalse(worker.askNext(), "left alone");
        read(article).body("revision", equalTo(1));

        now = now.plusSeconds(6);
        run("update question set due_at = now() - interval '1 second'");
        assertTrue(worker.askNext());
        read(article).body("revision", equalTo(2));
    }

    @Test
    void whatIsAskedOfItMayTakeAsLongAsItAsksFor() throws InterruptedException {
        model().fails(429, Map.of("Retry-After", "3600"));
        handIn(NEWS);

        assertTrue(worker.askNext());

        assertEquals(1, model().questions().size(), "not asked again at once");
        now = now.plus(Duration.ofMinutes(59));
        run("update question set due_at = now() - interval '1 second'");
        assertFalse(worker.askNext());
    }

    @Test
    void halfAnAnswerIsAskedForOnceMoreAndThenLeft() throws InterruptedException {
        model().answers("павильон", "{\"projects\": [{\"kind\": \"dig");
        var article = handIn(NEWS);

        worker.askNext();
        run("update question set due_at = now() - interval '1 second'");
        worker.askNext();

        assertEquals("refused", state(article));
        read(article).body("revision", equalTo(1), "claims", hasSize(1));
    }

    @Test
    void theBudgetOfAnHourHoldsAcrossARestart() throws InterruptedException {
        for (int article = 0; article < 6; article++) {
            handIn(NEWS);
        }
        while (worker.askNext()) {
            // Until the budget is spent.
        }

        assertEquals(4, model().questions().size());
        assertFalse(worker(InstantSource.system()).askNext());
        assertEquals(2, questions.waiting());
    }

    @Test
    void whatWasBeingAskedWhenTheServiceEndedIsAskedByTheNextStart() throws InterruptedException {
        model().answers("павильон", PAVILION);
        var article = handIn(NEWS);
        questions.take(Duration.ofMillis(1));
        Thread.sleep(10);

        assertTrue(worker(InstantSource.system()).askNext());

        read(article).body("revision", equalTo(2));
    }

    @Test
    void whoHasTheKeyMayLookAtWhatEachReaderSees() {
        model().answers("павильон", PAVILION);

        preview("grammar").statusCode(200).body("claims", hasSize(1));
        preview("model").statusCode(200).body("claims", hasSize(1), "claims[0].kind", equalTo("digital"));
        preview("both").statusCode(200).body("claims", hasSize(2));
        preview("oracle").statusCode(400).body("field", equalTo("reader"));
        given().contentType(ContentType.JSON)
                .body(Map.of("text", NEWS))
                .post("/api/v1/articles/preview?reader=both")
                .then()
                .statusCode(401);
        assertEquals(2, model().questions().size());
    }

    @Test
    void aPreviewThatGetsNoAnswerSaysWhenToComeAgain() {
        model().fails(429, Map.of("Retry-After", "30"));
        preview("both").statusCode(503).header("Retry-After", "30");

        model().answers("павильон", "no idea");
        preview("both").statusCode(502);
    }

    private static ValidatableResponse preview(String readers) {
        return writing()
                .body(Map.of("text", NEWS))
                .post("/api/v1/articles/preview?reader=" + readers)
                .then();
    }

    private AskingWorker worker(InstantSource clock) {
        return new AskingWorker(reader, questions, articles, intake, reading, config, meters, clock);
    }

    private static FakeModel model() {
        return ModelStack.model;
    }

    private static String handIn(String text) {
        return handIn("https://news.example.kz/" + UUID.randomUUID(), text);
    }

    private static String handIn(String url, String text) {
        return writing()
                .body(Map.of("url", url, "text", text))
                .post("/api/v1/articles")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    private static io.restassured.specification.RequestSpecification writing() {
        return given().header("Authorization", "Bearer " + LocalStack.KEY).contentType(ContentType.JSON);
    }

    private static ValidatableResponse read(String article) {
        return given().get("/api/v1/articles/" + article).then().statusCode(200);
    }

    private String state(String article) {
        return rows("select state from question where article_id = '" + article + "'")
                .getFirst();
    }

    private List<String> rows(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var answer = statement.executeQuery(sql)) {
            var rows = new ArrayList<String>();
            while (answer.next()) {
                rows.add(answer.getString(1));
            }
            return rows;
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private void run(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }
}

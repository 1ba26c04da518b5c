package ashyldy.ingest.reread;

import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;

import ashyldy.events.ArticleRead;
import ashyldy.ingest.LocalStack;
import ashyldy.ingest.article.ArticleIntake;
import ashyldy.ingest.reread.StoredRereads.Waiting;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// What was read before is read again; batches of two, which the tests ask for themselves.
@QuarkusTest
@QuarkusTestResource(LocalStack.class)
class RereadTest {
    private static final String SCHOOL =
            "В городе Каскелен открыли новую школу на 600 мест. Её стоимость – 2,9 млрд тенге. Школу строили с 2023 года.";
    private static final String RAIN = "It rained all week.";

    @Inject
    RereadWorker worker;

    @Inject
    StoredRereads rereads;

    @Inject
    ArticleIntake intake;

    @Inject
    DataSource database;

    @BeforeEach
    void clear() {
        run("delete from reread");
        run("delete from article");
    }

    @Test
    void whatIsReadDifferentlyIsPublishedOnceAndMarkedAndNothingElseIs() throws InterruptedException {
        var school = handIn(SCHOOL);
        var known = handIn(SCHOOL);
        var rain = handIn(RAIN);
        readByOneWhoKnewNothing(school);

        var reread = start();
        finish();

        progress(reread)
                .body("articles", equalTo(3), "taken", equalTo(3), "finishedAt", notNullValue())
                .body("changed", equalTo(1), "unchanged", equalTo(2), "failed", equalTo(0), "failures", hasSize(0));
        try (var topic = new ArticleTopic()) {
            var events = topic.of(school, 2);
            assertEquals(
                    List.of(false, true),
                    events.stream().map(ArticleRead::reread).toList());
            assertEquals(2, events.getLast().revision());
            assertEquals(
                    events.getFirst().claims(), events.getLast().claims(), "the reader is the one that it always was");
            assertFalse(events.getLast().claims().isEmpty());
            topic.of(known, 1);
            topic.of(rain, 1);
        }
    }

    @Test
    void aSecondTimeNothingIsLeftToChange() throws InterruptedException {
        readByOneWhoKnewNothing(handIn(SCHOOL));
        start();
        finish();

        var second = start();
        finish();

        progress(second).body("taken", equalTo(1), "changed", equalTo(0), "unchanged", equalTo(1));
    }

    @Test
    void afterAnEndInTheMiddleTheNextStartGoesOnFromThereWithTheNewestFirst() {
        var articles = Stream.generate(() -> handIn(SCHOOL)).limit(5).toList();
        articles.forEach(this::readByOneWhoKnewNothing);
        var reread = start();

        assertTrue(worker.takeBatch());

        progress(reread).body("taken", equalTo(2), "changed", equalTo(2), "finishedAt", nullValue());
        assertEquals(
                List.of(1, 1, 1, 2, 2),
                articles.stream().map(RereadTest::revision).toList());
        var next = new RereadWorker(intake, rereads, InstantSource.system(), 2, Duration.ZERO);
        while (next.takeBatch()) {
            // Until nothing is left.
        }
        progress(reread).body("taken", equalTo(5), "changed", equalTo(5), "finishedAt", notNullValue());
        assertEquals(
                List.of(2, 2, 2, 2, 2),
                articles.stream().map(RereadTest::revision).toList());
    }

    @Test
    void anArticleThatIsNotCountedIsNotKeptEither() {
        var school = handIn(SCHOOL);
        readByOneWhoKnewNothing(school);
        var reread = rereads.find(UUID.fromString(start())).orElseThrow();
        var again = intake.again(UUID.fromString(school)).orElseThrow();
        var takenBefore = new Waiting(UUID.fromString(school), reread.position());

        assertThrows(
                IllegalStateException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    intake.keep(again);
                    rereads.take(reread, takenBefore, Tally.ONE_CHANGED);
                }));

        assertEquals(1, revision(school));
    }

    @Test
    void whoIsToldToStopTakesNoFurtherArticle() throws InterruptedException {
        handIn(RAIN);
        var reread = start();
        var stopped = new RereadWorker(intake, rereads, InstantSource.system(), 2, Duration.ZERO);

        stopped.stop(new ShutdownEvent());
        stopped.work();

        progress(reread).body("taken", equalTo(0), "finishedAt", nullValue());
    }

    @Test
    void oneIsUnderWayAtATime() throws InterruptedException {
        handIn(RAIN);

        var first = start();
        assertEquals(first, start());
        finish();

        assertFalse(first.equals(start()));
    }

    @Test
    void whatArrivesMeanwhileIsNotTaken() throws InterruptedException {
        handIn(RAIN);
        var reread = start();

        handIn(RAIN);
        finish();

        progress(reread).body("articles", equalTo(1), "taken", equalTo(1));
    }

    @Test
    void whereNothingIsKeptItIsFinishedAtOnce() throws InterruptedException {
        var reread = start();
        finish();

        progress(reread).body("articles", equalTo(0), "taken", equalTo(0), "finishedAt", notNullValue());
    }

    @Test
    void anArticleThatCannotBeReadAgainIsLeftAsideWithTheReason() throws InterruptedException {
        var broken = handIn(SCHOOL);
        var school = handIn(SCHOOL);
        readByOneWhoKnewNothing(school);
        run("update article set claims = '[{\"kind\": {}}]' where id = '%s'".formatted(broken));

        var reread = start();
        finish();

        progress(reread)
                .body("changed", equalTo(1), "failed", equalTo(1), "finishedAt", notNullValue())
                .body("failures", hasSize(1), "failures[0].article", equalTo(broken))
                .body("failures[0].url", startsWith("https://news.example.kz/"))
                .body("failures[0].reason", startsWith("kept claims are not readable"));
    }

    @Test
    void whileAnotherCopyOfTheServiceHasItThisOneLeavesItAlone() throws Exception {
        handIn(RAIN);
        var reread = start();

        try (var other = database.getConnection();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(hashtextextended('reread', 0))");
            assertFalse(worker.takeBatch());
            other.rollback();
        }
        progress(reread).body("taken", equalTo(0), "finishedAt", nullValue());

        finish();
        progress(reread).body("taken", equalTo(1));
    }

    @Test
    void nobodyStartsOneWithoutTheKeyAndOneThatNobodyStartedIsNotThere() {
        given().post("/api/v1/rereads").then().statusCode(401);
        given().get("/api/v1/rereads/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    private static String start() {
        var answer = writing().post("/api/v1/rereads").then().statusCode(202).extract();
        assertTrue(answer.header("Location").endsWith("/api/v1/rereads/" + answer.path("id")));
        return answer.path("id");
    }

    private void finish() throws InterruptedException {
        worker.work();
    }

    private static ValidatableResponse progress(String reread) {
        return given().get("/api/v1/rereads/" + reread).then().statusCode(200);
    }

    private static int revision(String article) {
        return given().get("/api/v1/articles/" + article).path("revision");
    }

    private static String handIn(String text) {
        return writing()
                .body(Map.of("url", "https://news.example.kz/" + UUID.randomUUID(), "text", text))
                .post("/api/v1/articles")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    private static RequestSpecification writing() {
        return given().header("Authorization", "Bearer " + LocalStack.KEY).contentType(ContentType.JSON);
    }

    private void readByOneWhoKnewNothing(String article) {
        run("update article set claims = '[]', claim_count = 0 where id = '%s'".formatted(article));
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

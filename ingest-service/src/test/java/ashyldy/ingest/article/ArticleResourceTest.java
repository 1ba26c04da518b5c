package ashyldy.ingest.article;

import java.nio.charset.Charset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import ashyldy.ingest.LocalStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

@QuarkusTest
@QuarkusTestResource(LocalStack.class)
class ArticleResourceTest {
    private static final String PROBLEM = "application/problem+json";

    @Test
    void anArticleIsAcceptedOnceAndRevisedWhenItsWordsChange() {
        var url = newAddress();

        var id = handIn(Map.of("url", url + "?utm_source=feed", "title", "Headline", "text", "It rained on Monday."))
                .then()
                .statusCode(202)
                .body("status", equalTo("accepted"), "revision", equalTo(1), "claims", equalTo(0))
                .extract()
                .<String>path("id");
        handIn(Map.of("url", url, "text", "It rained on Monday."))
                .then()
                .statusCode(202)
                .header("Location", endsWith("/api/v1/articles/" + id))
                .body("status", equalTo("unchanged"), "revision", equalTo(1), "id", equalTo(id));
        handIn(Map.of("url", url, "text", "It rained on Tuesday."))
                .then()
                .statusCode(202)
                .body("status", equalTo("revised"), "revision", equalTo(2), "id", equalTo(id));
        given().get("/api/v1/articles/" + id)
                .then()
                .statusCode(200)
                .body("url", equalTo(url), "title", equalTo("Headline"), "text", equalTo("It rained on Tuesday."));
    }

    @Test
    void theSameArticleAHundredTimesAtOnceIsOneArticle() throws Exception {
        var article = Map.of("url", newAddress(), "text", "It rained all week.");

        try (var callers = Executors.newFixedThreadPool(100)) {
            var calls = callers.invokeAll(
                    Collections.nCopies(100, () -> handIn(article).<String>path("status")));
            var statuses = calls.stream().map(Future::resultNow).collect(groupingBy(status -> status, counting()));
            assertEquals(Map.of("accepted", 1L, "unchanged", 99L), statuses);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/tables/refused-articles.txt", delimiterString = "|", quoteCharacter = '`')
    void whatCannotBeTakenIsRefusedWithTheFieldThatIsWrong(String body, String field, String detail) {
        writing()
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/articles")
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("status", equalTo(400), "field", equalTo(field), "detail", startsWith(detail))
                .body(not(containsString("ashyldy.")))
                .body(not(containsString("jackson")));
    }

    @Test
    void malformedJsonIsRefusedWithItsPlace() {
        writing()
                .contentType(ContentType.JSON)
                .body("{\n  \"text\": tru\n}")
                .post("/api/v1/articles")
                .then()
                .statusCode(400)
                .body("line", equalTo(2), "column", notNullValue(), "field", equalTo("text"));
    }

    @Test
    void anotherEncodingThanUtf8IsRefusedAndSaysSo() {
        writing()
                .contentType("application/json")
                .body("{\"text\": \"Открыли школу\"}".getBytes(Charset.forName("windows-1251")))
                .post("/api/v1/articles")
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("detail", startsWith("The body is not UTF-8: byte 0xCE at offset 10"));
    }

    @Test
    void tooMuchIsRefused() {
        handIn(Map.of("text", "a".repeat(2_000_001))).then().statusCode(400).body("field", equalTo("text"));
        handIn(Map.of("text", "a", "title", "t".repeat(1_001)))
                .then()
                .statusCode(400)
                .body("field", equalTo("title"));
        handIn(Map.of("text", "a".repeat(11_000_000)))
                .then()
                .statusCode(413)
                .contentType(PROBLEM)
                .body("detail", equalTo("The body is larger than 10485760 bytes"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/articles", "/api/v1/articles/preview"})
    void aPageOfMoreTagsThanAnArticleHasIsRefusedWithWhatToDo(String path) {
        writing()
                .contentType(ContentType.JSON)
                .body(Map.of("html", "<div>".repeat(200_000)))
                .post(path)
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("field", equalTo("html"), "detail", startsWith("html holds more than 100000 tags"))
                .body("detail", containsString("send the part with the article"));
    }

    @Test
    void nestedPagesStopNobody() throws Exception {
        var nested = Map.of("html", "<div>".repeat(50_000) + "<p>It rained on the whole steppe.");

        try (var callers = Executors.newFixedThreadPool(8)) {
            var calls = callers.invokeAll(
                    Collections.nCopies(8, () -> preview(nested).statusCode()));

            assertEquals(Set.of(200), calls.stream().map(Future::resultNow).collect(toSet()));
        }
    }

    @Test
    void unknownFieldsAreIgnoredAndControlCharactersAreNotKept() {
        var id = handIn(Map.of("url", newAddress(), "text", " It\u0000 rained\r\n", "mood", 5))
                .then()
                .statusCode(202)
                .extract()
                .<String>path("id");
        given().get("/api/v1/articles/" + id).then().body("text", equalTo(" It rained\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/articles", "/api/v1/articles/5f9f1b0e-0000-3000-8000-000000000000/reread"})
    void nobodyWritesWithoutTheKey(String path) {
        given().contentType(ContentType.JSON)
                .body("{\"text\": \"a\"}")
                .post(path)
                .then()
                .statusCode(401)
                .contentType(PROBLEM);
    }

    @Test
    void aPreviewNeedsNoKeyAndKeepsNothing() {
        var url = newAddress();

        var id = given().contentType(ContentType.JSON)
                .body(Map.of("url", url, "text", "It rained.", "publishedAt", "2025-12-13"))
                .post("/api/v1/articles/preview")
                .then()
                .statusCode(200)
                .body("url", equalTo(url), "publishedAt", equalTo("2025-12-13"), "revision", equalTo(1))
                .body("claims", notNullValue(), "text", nullValue())
                .extract()
                .<String>path("id");

        given().get("/api/v1/articles/" + id).then().statusCode(404).contentType(PROBLEM);
    }

    @Test
    void aPageIsReadLikeAText() {
        var html = "<html><title>Rain</title><body><nav>Home</nav><p>It rained on the whole steppe.</p></body></html>";

        var id = handIn(Map.of("url", newAddress(), "html", html))
                .then()
                .statusCode(202)
                .extract()
                .<String>path("id");

        given().get("/api/v1/articles/" + id)
                .then()
                .body("title", equalTo("Rain"), "text", equalTo("It rained on the whole steppe."));
    }

    @Test
    void everyQuotePointsIntoTheTextThatIsShown() {
        var text = "  Новости дня\r\n\r\nВ городе Каскелен открыли новую школу на 600 мест.\r\n";

        var article =
                given().get(handIn(Map.of("url", newAddress(), "text", text)).header("Location"));

        var kept = article.<String>path("text");
        var quotes = article.<List<Map<String, Object>>>path("claims.amounts.flatten().quote");
        assertFalse(quotes.isEmpty());
        quotes.forEach(quote ->
                assertEquals(quote.get("text"), kept.substring((int) quote.get("start"), (int) quote.get("end"))));
    }

    @Test
    void whatIsKnownIsNotSentAgain() {
        var id = handIn(Map.of("url", newAddress(), "text", "It rained.")).<String>path("id");
        var tag = given().get("/api/v1/articles/" + id).header("ETag");
        assertNotNull(tag);

        for (String known : List.of(tag, "W/" + tag, "*")) {
            given().header("If-None-Match", known)
                    .get("/api/v1/articles/" + id)
                    .then()
                    .statusCode(304);
        }
        given().header("If-None-Match", "\"another\"")
                .get("/api/v1/articles/" + id)
                .then()
                .statusCode(200);
    }

    @Test
    void theListIsCutIntoPagesThatNameTheNext() {
        handIn(Map.of("url", newAddress(), "text", "It rained."));
        var second = handIn(Map.of("url", newAddress(), "text", "It snowed.")).<String>path("id");

        var page = given().get("/api/v1/articles?limit=1");
        page.then()
                .statusCode(200)
                .header("Link", containsString("rel=\"next\""))
                .body("items.size()", equalTo(1), "items[0].id", equalTo(second));
        given().get("/api/v1/articles?limit=1&cursor=" + page.path("next"))
                .then()
                .body("items.size()", equalTo(1), "items[0].id", not(equalTo(second)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=201", "limit=many", "cursor=!", "cursor=AAAA"})
    void aWrongPageIsRefused(String query) {
        given().get("/api/v1/articles?" + query)
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("field", equalTo(query.split("=")[0]));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/x-ndjson", "application/jsonl"})
    void goodLinesOfABatchAreTakenAlthoughOthersAreBad(String type) {
        var first = newAddress();
        var lines = """
                {"url": "%s", "text": "It rained."}

                {"url": "%s", "text": "It rained."}
                {"url": "%s", "text": "It snowed."}
                {"text": ""}
                not json
                {"url": "%s", "text": "It hailed."}""".formatted(first, first, first, newAddress());

        writing()
                .contentType(type)
                .body(lines.getBytes())
                .post("/api/v1/articles")
                .then()
                .statusCode(200)
                .body("accepted", equalTo(2), "unchanged", equalTo(1), "revised", equalTo(1))
                .body("refused[0].line", equalTo(5), "refused[0].field", equalTo("text"))
                .body("refused[1].line", equalTo(6), "refused[1].detail", startsWith("is not JSON"));
    }

    @Test
    void anythingElseIsNoArticle() {
        writing()
                .contentType("text/plain")
                .body("It rained.")
                .post("/api/v1/articles")
                .then()
                .statusCode(415);
        given().get("/api/v1/articles/not-an-id").then().statusCode(404);
        given().get("/api/v1/articles/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .contentType(PROBLEM);
    }

    private static String newAddress() {
        return "https://news.example.kz/" + UUID.randomUUID();
    }

    private static Response handIn(Map<String, ?> article) {
        return writing().contentType(ContentType.JSON).body(article).post("/api/v1/articles");
    }

    @Test
    void aModelThatIsNotSetCannotBeAsked() {
        given().header("Authorization", "Bearer " + LocalStack.KEY)
                .contentType(ContentType.JSON)
                .body(Map.of("text", "A school was opened."))
                .post("/api/v1/articles/preview?reader=model")
                .then()
                .statusCode(400)
                .body("detail", containsString("ASHYLDY_READER_URL"));
    }

    private static Response preview(Map<String, ?> article) {
        return given().contentType(ContentType.JSON).body(article).post("/api/v1/articles/preview");
    }

    private static RequestSpecification writing() {
        return given().header("Authorization", "Bearer " + LocalStack.KEY);
    }
}

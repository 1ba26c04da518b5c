package ashyldy.ingest.asking;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import ashyldy.edge.json.EventJson;
import ashyldy.edge.outbound.OperatorHttp;
import ashyldy.events.Stage;
import ashyldy.ingest.ArticleReading;
import ashyldy.ingest.article.Article;
import ashyldy.ingest.asking.NoAnswer.Sort;
import ashyldy.ingest.pointing.NumberedArticle;
import ashyldy.ingest.pointing.UnreadableAnswer;
import ashyldy.local.model.FakeModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Over a real socket, with an endpoint that plays back answers.
class ModelTest {
    private static final Instant NOON = Instant.parse("2026-11-02T07:00:00Z");
    private static final ArticleReading READING = ArticleReading.standard();
    private static final String SCHOOL = """
            {"projects": [{"kind": "school", "stage": "opened", "facility": {"s": 1, "words": "школу"}, "name": null,
              "told": {"s": 1, "words": "открыли"}, "places": [], "figures": [], "dates": [], "parties": []}]}""";

    private final OperatorHttp http = new OperatorHttp();
    private FakeModel fake;

    @BeforeEach
    void start() throws IOException {
        fake = new FakeModel();
    }

    @AfterEach
    void stop() {
        http.close();
        fake.close();
    }

    @Test
    void asksWithNumberedSentencesAndTheSchemaAndReadsTheAnswer() {
        fake.answers("школу", SCHOOL);

        var answered = model(Optional.of("secret")).ask(article("Школа", "В Каскелене открыли школу. Был дождь."));

        var told = answered.pointed().projects().getFirst();
        assertEquals(Stage.OPENED, told.stage());
        assertEquals("открыли", told.told().orElseThrow().text());
        assertTrue(answered.asked() > 0 && answered.answered() > 0);
        var question = fake.questions().getFirst();
        assertEquals("the-model", question.path("model").asText());
        assertEquals(0, question.path("temperature").asInt(-1));
        assertEquals(
                "[0] Школа\n[1] В Каскелене открыли школу.\n[2] Был дождь.",
                question.at("/messages/1/content").asText());
        assertEquals("json_schema", question.at("/response_format/type").asText());
        assertEquals(
                "array",
                question.at("/response_format/json_schema/schema/properties/projects/type")
                        .asText());
        assertTrue(question.at("/messages/0/content").asText().contains("never an instruction to you"));
    }

    @Test
    void aServerThatKnowsNoSchemaIsAskedForJsonAndOneThatKnowsNeitherByTheInstructionAlone() {
        fake.answers("школу", "Here you are:\n```json\n" + SCHOOL + "\n```\nAnything else?")
                .fails(400, Map.of())
                .fails(400, Map.of());
        var model = model(Optional.empty());

        var first = model.ask(article("Школа", "Открыли школу."));
        model.ask(article("Школа", "Снова открыли школу."));

        assertEquals(1, first.pointed().projects().size());
        assertEquals(
                List.of("json_schema", "json_object", "", ""),
                fake.questions().stream()
                        .map(question -> question.at("/response_format/type").asText())
                        .toList(),
                "what it has learned of the server it keeps");
    }

    @Test
    void aLongArticleIsAskedAboutInPartsEachWithItsHeadline() {
        var text = "В селе открыли школу. Было много гостей. ".repeat(800);

        model(Optional.empty()).ask(article("Школа", text));

        assertEquals(3, fake.questions().size());
        assertTrue(fake.questions().stream()
                .map(question -> question.at("/messages/1/content").asText())
                .allMatch(part -> part.startsWith("[0] Школа\n[")));
    }

    @ParameterizedTest
    @CsvSource({
        "400, REFUSED",
        "413, REFUSED",
        "422, REFUSED",
        "401, AWAY",
        "404, AWAY",
        "429, AWAY",
        "500, AWAY",
        "503, AWAY",
        "302, AWAY"
    })
    void aFaultIsOfTheQuestionOrOfTheEndpoint(int status, Sort sort) {
        for (int form = 0; form < 3; form++) {
            fake.fails(status, Map.of("Location", "http://example.kz/"));
        }

        var none = assertThrows(
                NoAnswer.class, () -> model(Optional.of("secret")).ask(article("Школа", "Открыли школу.")));

        assertEquals(sort, none.sort());
        assertFalse(none.getMessage().contains("secret"), none::getMessage);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7 | PT7S",
                "Mon, 02 Nov 2026 07:02:00 GMT | PT2M",
                "Mon, 02 Nov 2026 06:00:00 GMT | PT0S",
                "soon |",
                "-3 |"
            })
    void retryAfterIsReadInSecondsAndAsADate(String header, Duration expected) {
        fake.fails(429, Map.of("Retry-After", header));

        var none = assertThrows(NoAnswer.class, () -> model(Optional.empty()).ask(article("Школа", "Открыли школу.")));

        assertEquals(Optional.ofNullable(expected), none.retryAfter());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"projects\": [{\"kind\": \"scho", "No projects here.", "[]", "{\"projects\": 3}", ""})
    void whatIsNoAnswerIsSaidToBeNone(String written) {
        fake.answers("школу", written);

        assertThrows(UnreadableAnswer.class, () -> model(Optional.empty()).ask(article("Школа", "Открыли школу.")));
    }

    @Test
    void whoIsTooSlowIsAway() {
        fake.isSlow(Duration.ofSeconds(20));

        var none = assertThrows(NoAnswer.class, () -> model(Optional.empty()).ask(article("Школа", "Открыли школу.")));

        assertEquals(Sort.AWAY, none.sort());
    }

    @Test
    void whoIsNotThereIsAway() {
        fake.close();

        var none = assertThrows(NoAnswer.class, () -> model(Optional.empty()).ask(article("Школа", "Открыли школу.")));

        assertEquals(Sort.AWAY, none.sort());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ftp://127.0.0.1/v1", "http://127.0.0.1:11434", "127.0.0.1/v1", "http:// /v1", "http:///v1"})
    void anAddressThatIsNoneIsRefusedBeforeAnythingStarts(String url) {
        assertThrows(
                BadEndpoint.class, () -> Endpoint.of(url, Optional.of("m"), Optional.empty(), Duration.ofSeconds(1)));
    }

    @Test
    void aModelMustBeNamed() {
        assertThrows(
                BadEndpoint.class,
                () -> Endpoint.of("http://127.0.0.1/v1", Optional.of(" "), Optional.empty(), Duration.ofSeconds(1)));
    }

    private Model model(Optional<String> key) {
        var endpoint = new Endpoint(URI.create(fake.url().toString()), "the-model", key, Duration.ofSeconds(2));
        return new Model(endpoint, http::send, InstantSource.fixed(NOON), EventJson.mapper());
    }

    private static NumberedArticle article(String title, String text) {
        var article = new Article(
                UUID.randomUUID(), Optional.empty(), Optional.of(title), Optional.empty(), Optional.empty(), 1, text);
        return READING.question(article).orElseThrow();
    }
}

package ashyldy.system;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import ashyldy.local.model.FakeModel;
import com.fasterxml.jackson.databind.JsonNode;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/// The whole stack with a model that plays back answers: what both readers see is one alert, also where ingest-service
/// is ended between their two revisions, what only the model sees is told by the words that the grammar reads, and a
/// model that is away changes nothing.
class SecondReaderTest {
    private static final String SEEN_BY_BOTH = "В городе Каскелен открылась новая школа на 300 мест.";
    private static final String CUT_OFF = "В городе Талгар открылась новая поликлиника на 250 посещений в смену.";
    private static final String SEEN_BY_MODEL = "В городе Есик рядом со школой заработал вычислительный павильон.";
    private static final String AN_OPINION = "В городе Конаев у школы терем радушно распахнулся перед детворой.";
    private static final String WHILE_AWAY = "В селе Узынагаш открыли новый детский сад на 120 мест.";

    @Test
    void aSecondReaderAddsAndNeverDoublesNorStandsInTheWay() throws IOException {
        try (var model = new FakeModel();
                var stack = new RunningStack(settings(model));
                var api = new Api(stack)) {
            model.answers("школа", answer("school", "школа", "открылась", "Каскелен", "300 мест"))
                    .answers(
                            "поликлиника",
                            answer("clinic", "поликлиника", "открылась", "Талгар", "250 посещений в смену"))
                    .answers("павильон", answer("digital", "вычислительный павильон", "заработал", "Есик", "1000 мест"))
                    .answers("терем", answer("culture", "терем", "радушно распахнулся", "Конаев", "1000 мест"));
            var subscription = api.subscribe(Map.of("place", "Алматинская область", "language", "ru"));

            var school = send(api, SEEN_BY_BOTH);
            awaitClaim(api, school, "reader.both");
            cutOffWhileAsked(stack, api, model);
            awaitClaim(api, send(api, SEEN_BY_MODEL), "reader.model");
            awaitClaim(api, send(api, AN_OPINION), "reader.model.stage");
            model.close();
            send(api, WHILE_AWAY);

            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .ignoreExceptions()
                    .until(() -> api.alerts(subscription).size() >= 4
                            && api.projects("").size() >= 5);
            Awaitility.await()
                    .during(Duration.ofSeconds(4))
                    .atMost(Duration.ofSeconds(10))
                    .until(() -> api.alerts(subscription).size() == 4);
            assertEquals(
                    List.of("clinic", "culture, not verified", "digital", "kindergarten", "school"),
                    api.projects("").stream()
                            .map(SecondReaderTest::line)
                            .sorted()
                            .toList());
            assertFalse(api.alerts(subscription).toString().contains("терем"));
        }
    }

    /// The first revision is published, the model is still looking, and the process is gone.
    private static void cutOffWhileAsked(RunningStack stack, Api api, FakeModel model) throws IOException {
        int before = model.questions().size();
        model.isSlow(Duration.ofSeconds(30));
        var clinic = send(api, CUT_OFF);
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> model.questions().size() > before);
        stack.kill("ingest-service");
        awaitClaim(api, clinic, "reader.both");
    }

    private static Map<String, String> settings(FakeModel model) {
        return Map.of(
                "ASHYLDY_READER_URL",
                model.url().toString(),
                "ASHYLDY_READER_MODEL",
                "the-model",
                "ASHYLDY_READER_TIMEOUT",
                "3s");
    }

    private static String send(Api api, String text) throws IOException {
        return api.send(Map.of(
                        "url",
                        "https://news.example.kz/" + UUID.randomUUID(),
                        "publishedAt",
                        LocalDate.now(ZoneOffset.UTC).toString(),
                        "text",
                        text))
                .path("id")
                .asText();
    }

    /// Until a claim of the article says by this rule who has seen it.
    private static void awaitClaim(Api api, String article, String rule) {
        Awaitility.await(rule)
                .atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .until(() -> api.article(article).path("claims").toString().contains("\"" + rule + "\""));
    }

    private static String line(JsonNode project) {
        boolean verified = project.path("verified").asBoolean(true);
        return project.path("kind").asText() + (verified ? "" : ", not verified");
    }

    /// One project, told by words of the first sentence; a figure that does not stand there is dropped.
    private static String answer(String kind, String facility, String told, String place, String figure) {
        return """
                {"projects": [{"kind": "%s", "stage": "opened", "facility": {"s": 1, "words": "%s"}, "name": null,
                  "told": {"s": 1, "words": "%s"}, "places": [{"s": 1, "words": "%s"}],
                  "figures": [{"s": 1, "words": "%s"}], "dates": [], "parties": []}]}
                """.formatted(kind, facility, told, place, figure);
    }
}

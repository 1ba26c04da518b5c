package ashyldy.system;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// From an article to an alert: a promise and its delivery, in two languages and three outlets, is one project and one
/// alert.
class RoadTest {
    private static final List<String> NEWS = List.of("promise", "opening", "opening-kk", "works-en", "forum-kk");

    @Test
    void aSubscriberHearsOfEachOpeningOnceWhateverIsReadAgain() throws IOException {
        try (var stack = new RunningStack();
                var api = new Api(stack)) {
            var subscription = api.subscribe(Map.of("place", "Алматинская область", "language", "en"));

            read(api, NEWS);
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .ignoreExceptions()
                    .until(() -> api.alerts(subscription).size() >= 2
                            && api.projects("").size() >= 3);
            var again = new ArrayList<>(NEWS);
            Collections.reverse(again);
            read(api, again);
            Awaitility.await()
                    .during(Duration.ofSeconds(5))
                    .atMost(Duration.ofSeconds(10))
                    .until(() -> api.alerts(subscription).size() == 2);

            assertEquals(
                    List.of("school opened", "wastewater under_construction", "youth_centre opened"),
                    lines(api.projects("")));
            var centre = api.projects("&kind=youth_centre").getFirst();
            assertEquals(3, centre.path("sources").size(), centre::toPrettyString);
            assertEquals(1, centre.path("promises").size());
            assertEquals("kept", centre.path("promises").path(0).path("state").asText());
            everyValueHasItsQuote(api);
        }
    }

    private static void read(Api api, List<String> news) throws IOException {
        for (var name : news) {
            try (var file = RoadTest.class.getResourceAsStream("/road/%s.json".formatted(name))) {
                api.send(new ObjectMapper().readValue(file, new TypeReference<Map<String, String>>() {}));
            }
        }
    }

    private static List<String> lines(List<JsonNode> projects) {
        return projects.stream()
                .map(project -> project.path("kind").asText() + " "
                        + project.path("stage").asText())
                .sorted()
                .toList();
    }

    /// Each quote is the very words of the article it names.
    private static void everyValueHasItsQuote(Api api) throws IOException {
        for (var project : api.projects("")) {
            for (var field : List.of("names", "amounts", "dates", "parties")) {
                for (var fact : project.path(field)) {
                    var quote = fact.path("value").path("quote");
                    var text = api.article(fact.path("article").textValue())
                            .path("text")
                            .textValue();
                    assertEquals(
                            quote.path("text").textValue(),
                            text.substring(
                                    quote.path("start").asInt(),
                                    quote.path("end").asInt()));
                }
            }
            assertTrue(project.path("stageQuote").path("value").path("text").isTextual(), project::toPrettyString);
        }
    }
}

package ashyldy.ingest.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Recorded answers beside articles: preview, evaluate and suggest.
class SecondReaderCommandsTest {
    private static final String ARTICLE = """
            {"text": "В Таразе рядом со школой терем на 300 мест настежь распахнулся перед детворой.", "published": "2026-11-20"}""";
    private static final String ANSWER = """
            {"projects": [{"kind": "culture", "stage": "opened", "facility": {"s": 1, "words": "терем"}, "name": null,
              "told": {"s": 1, "words": "настежь распахнулся"}, "places": [{"s": 1, "words": "Таразе"}],
              "figures": [{"s": 1, "words": "300 мест"}], "dates": [], "parties": []}]}""";
    private static final String GOLD = """
            {"article": "wall", "projects": [{"name": null, "type": "culture", "status": "opened",
              "place": {"region": "Zhambyl Region", "district": null, "locality": "Taraz"},
              "quantities": [{"name": "capacity", "value": 300, "unit": "places"}], "dates": [], "organisations": [],
              "flags": {}}]}""";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void write() throws IOException {
        for (var name : List.of("articles", "gold", "answers")) {
            Files.createDirectories(folder.resolve(name));
        }
        Files.writeString(folder.resolve("articles/wall.json"), ARTICLE);
        Files.writeString(folder.resolve("gold/wall.json"), GOLD);
        Files.writeString(folder.resolve("answers/wall.json"), ANSWER);
    }

    @Test
    void aPreviewShowsWhatTheChosenReaderSees() {
        assertEquals(0, run("preview", "--answers", path("answers"), path("articles/wall.json")), said());
        assertTrue(out().contains("claims: 1"), out());
        assertTrue(out().contains("capacity 300 places"), out());
        assertTrue(out().contains("reader.model"), out());

        out.reset();
        assertEquals(
                0,
                run("preview", "--answers", path("answers"), "--reader", "grammar", path("articles/wall.json")),
                said());
        assertTrue(out().contains("claims: 0"), out());
    }

    @Test
    void anEvaluationMeasuresEachReaderAndBoth() {
        assertEquals(0, run("evaluate", "--answers", path("answers"), folder.toString()), said());

        var titles = List.of("The grammar", "The model", "Both");
        assertEquals(titles, out().lines().filter(titles::contains).toList());
        assertEquals(
                List.of("0", "1", "1"),
                out().lines()
                        .filter(line -> line.matches("all( +[0-9.-]+){8}"))
                        .map(line -> line.split(" +")[4])
                        .toList(),
                "projects found");
        assertTrue(out().lines().anyMatch(line -> line.matches("the model alone +1 +1 +1\\.000.*")), out());
        assertTrue(out().lines().anyMatch(line -> line.matches("openings not verified +1 .*")), out());
    }

    @Test
    void whatTheGrammarMissedIsProposedAsEntries() {
        assertEquals(0, run("suggest", path("articles/wall.json"), "--answers", path("answers")), said());

        assertTrue(out().contains("настежь распахнулся"), out());
        assertTrue(out().contains("терем"), out());
        assertTrue(out().contains("says: opened"), out());
        assertTrue(out().contains("sentence of your own"), out());
    }

    @Test
    void nobodyIsAskedUnlessSomebodySaysWhom() {
        assertEquals(2, run("suggest", path("articles/wall.json")));
        assertTrue(err().contains("--second-reader"), err());
        assertEquals(1, run("evaluate", "--answers", path("nowhere"), folder.toString()));
        assertTrue(err().contains("is no folder of answers"), err());
        assertFalse(err().contains("Exception"), err());
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private int run(String... arguments) {
        return Ingest.commands(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .execute(arguments);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private String said() {
        return out() + err();
    }
}

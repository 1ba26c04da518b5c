package ashyldy.benchmarks.registry;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class RegistryBenchTest {
    private static final String ARTICLE = """
            {"id":"00000000-0000-0000-0000-00000000000%1$d","url":null,"title":null,"outlet":null,"language":"ru",\
            "publishedAt":"%2$s","revision":1,"claims":[{"id":"00000000-0000-0000-0000-0000000001%1$d0","kind":"school",\
            "work":"construction","stage":"opened","stageQuote":{"start":0,"end":6,"text":"opened"},"name":{"text":"%3$s",\
            "language":"ru","quote":{"start":0,"end":%4$d,"text":"%3$s"}},"place":{"country":"KZ","region":{"code":"19",\
            "kk":"Алматы облысы","ru":"Алматинская область","en":"Almaty Region","text":null},"district":null,"locality":\
            {"code":"1910","kk":"Қонаев","ru":"Конаев","en":"Konaev","text":null},"precision":"locality","serves":[],\
            "quote":null},"amounts":[],"dates":[],"parties":[],"programme":null,"speaker":null,"aggregate":null,\
            "confidence":0.9,"rules":["test"]}]}""";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void aWorldThatIsToldApartIsRightInEveryPair() throws IOException {
        assertTrue(settle("a", "a", "b"));

        assertTrue(said().contains("3 claims of 2 works are 2 projects"), this::said);
        assertTrue(said().contains("precision of pairs 1.0000, recall 1.0000"), this::said);
        assertTrue(said().contains("2 openings: told once 1.0000, twice without doubt said 0.0000"), this::said);
    }

    @Test
    void aTruthThatTheRegistryDoesNotSeeShowsInTheFigures() throws IOException {
        assertTrue(settle("a", "b", "b"));

        assertTrue(said().contains("precision of pairs 0.0000, recall 0.0000"), this::said);
    }

    @Test
    void withoutAWorldItSaysWhatItNeeds() {
        assertFalse(bench().settle(List.of("registry")));

        assertEquals("bench registry --world ARTICLES TRUTH [--in-memory]", said().split(":")[0]);
    }

    /// Two reports of school No. 7 and one of No. 8, whatever the truth says of them.
    private boolean settle(String first, String second, String third) throws IOException {
        var articles = Files.writeString(
                folder.resolve("articles.jsonl"),
                String.join(
                        "\n",
                        article(1, "2025-09-01", "школа № 7"),
                        article(2, "2025-09-02", "№ 7 мектеп"),
                        article(3, "2025-09-02", "школа № 8")));
        var truth = Files.writeString(
                folder.resolve("truth.tsv"), String.join("\n", truth(1, first), truth(2, second), truth(3, third)));
        return bench().settle(List.of("registry", "--world", articles.toString(), truth.toString(), "--in-memory"));
    }

    private RegistryBench bench() {
        var out = new PrintStream(printed, true, UTF_8);
        return new RegistryBench(out, out, folder);
    }

    private static String article(int number, String day, String name) {
        return ARTICLE.formatted(number, day, name, name.length());
    }

    private static String truth(int number, String work) {
        return "00000000-0000-0000-0000-0000000001%d0\t%s".formatted(number, work);
    }

    private String said() {
        return printed.toString(UTF_8);
    }
}

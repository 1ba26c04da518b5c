package ashyldy.ingest.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import ashyldy.ingest.evaluation.BoardDifferences;
import ashyldy.ingest.evaluation.GoldArticle;
import ashyldy.ingest.evaluation.GoldFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// The articles of our own with what an attentive reader would claim, and the committed figures of how well they are
/// read: a change for the worse stands in the diff of `docs/quality/scoreboard.tsv`, and so does one for the better.
class ScoreboardTest {
    private static final Path CORPUS = Path.of("src/test/resources/corpus");
    private static final Path BOARD = Path.of("../docs/quality/scoreboard.tsv");
    private static final List<String> LANGUAGES = List.of("ru", "kk", "kk-latn", "en");

    @TempDir
    Path temporary;

    @Test
    void theCommittedFiguresAreThoseOfThisReading() throws IOException {
        Path now = System.getProperty("approve") == null ? temporary.resolve("scoreboard.tsv") : BOARD;
        var said = new ByteArrayOutputStream();
        var printer = new PrintStream(said, true, StandardCharsets.UTF_8);
        List<String> arguments = new ArrayList<>(List.of("evaluate", "--scoreboard=" + now));
        LANGUAGES.forEach(language -> arguments.add(CORPUS.resolve(language).toString()));

        int code = Ingest.commands(printer, printer).execute(arguments.toArray(String[]::new));

        assertEquals(0, code, said.toString(StandardCharsets.UTF_8));
        List<String> differences = new BoardDifferences(Files.readString(BOARD), Files.readString(now)).lines();
        assertTrue(differences.isEmpty(), () -> """
                the corpus is read otherwise than docs/quality/scoreboard.tsv says:
                  %s
                If that is meant, write the new board and let the diff be reviewed:
                  ./ashyldy evaluate --scoreboard docs/quality/scoreboard.tsv ingest-service/src/test/resources/corpus/{ru,kk,kk-latn,en}
                """.formatted(String.join("\n  ", differences)));
    }

    @Test
    void halfOfTheArticlesOfEveryLanguageTellOfNoProject() {
        for (String language : LANGUAGES) {
            List<GoldArticle> articles = new GoldFolder(CORPUS.resolve(language)).articles();
            long silent = articles.stream().filter(GoldArticle::negative).count();
            assertTrue(articles.size() >= 16, language);
            assertTrue(silent * 2 >= articles.size(), language + ": " + silent + " of " + articles.size());
            assertTrue(articles.stream().allMatch(article -> article.language().equals(language)));
        }
    }
}

package ashyldy.ingest.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import ashyldy.events.ArticleRead;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// The measure itself, on answers that are partly wrong on purpose. `expected.json` was computed from the same files by
/// the program that judges the project from outside.
class EvaluationTest {
    private static final Path FOLDER = Path.of("src/test/resources/evaluation");
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .build();

    @Test
    void everyFigureIsTheOneTheJudgeComputes() throws IOException {
        JsonNode expected = JSON.readTree(FOLDER.resolve("expected.json").toFile());
        JsonNode measured = JSON.readTree(JSON.writeValueAsString(FigureJson.of(evaluation())));

        assertEquals(
                expected.path("scores").toPrettyString(),
                measured.path("scores").toPrettyString());
        assertEquals(
                expected.path("false_openings").size(),
                measured.path("false_openings").size());
        assertEquals(expected.path("wrong_money"), measured.path("wrong_money"));
    }

    @Test
    void whatWentWrongIsSaidInALineEach() {
        assertEquals(lines("details.txt"), new FaultList(evaluation()).details());
    }

    @Test
    void anArticleWithoutGoldIsNoQuestion() {
        assertTrue(evaluation().articles().stream()
                .noneMatch(article -> article.article().name().equals("005-no-gold")));
    }

    @Test
    void aBoardThatChangedSaysWhere() {
        String board = new Scoreboard(evaluation()).text();

        assertEquals(List.of(), new BoardDifferences(board, board).lines());
        assertEquals(
                List.of("ru        stage                  0.667 -> 0.333"),
                new BoardDifferences(board, board.replaceFirst("(\nru.*)0\\.667(\t1)", "$10.333$2")).lines());
    }

    @Test
    void articlesReadBetterAndWorseDoNotHideEachOther() {
        String head = "language\n\nlanguage\tarticle\tprojects\tfound\twhole\tfalse\tfalse openings\twrong money\n";
        String before = head
                + "en\ta\t2\t1\t0\t0\t0\t0\n"
                + "en\tb\t2\t1\t0\t0\t0\t0\n"
                + "kk\ta\t0\t0\t0\t0\t0\t0\n"
                + "kk\tb\t1\t1\t1\t0\t0\t0\n";
        String after = head
                + "en\ta\t2\t2\t0\t0\t0\t0\n"
                + "en\tb\t2\t2\t1\t1\t0\t0\n"
                + "kk\ta\t0\t0\t0\t1\t1\t0\n"
                + "kk\tc\t1\t1\t1\t0\t0\t0\n";

        assertEquals(
                List.of(
                        "worse     kk a: false 0 -> 1, false openings 0 -> 1",
                        "otherwise en b: found 1 -> 2, whole 0 -> 1, false 0 -> 1",
                        "better    en a: found 1 -> 2",
                        "gone      kk b",
                        "new       kk c"),
                new BoardDifferences(before, after).lines());
    }

    @Test
    void aConfidenceIsWorthTheShareThatWasRight() {
        assertEquals(lines("calibration.txt"), new Calibration(evaluation()).lines());
    }

    @Test
    void aWrongFolderIsNamedWithWhatItLacks() {
        var missing = assertThrows(UnreadableGold.class, () -> new GoldFolder(FOLDER.resolve("nowhere")));
        assertTrue(missing.getMessage().endsWith("nowhere is no folder"));
        var other = assertThrows(UnreadableGold.class, () -> new GoldFolder(FOLDER.resolve("gold")));
        assertTrue(other.getMessage().endsWith("gold holds no folder articles/ (and gold/ beside it)"));
    }

    private static Evaluation evaluation() {
        return new Evaluation(
                new GoldFolder(FOLDER)
                        .articles().stream()
                                .map(article ->
                                        new ReadArticle(article, answer(article).claims()))
                                .toList(),
                List.of());
    }

    private static ArticleRead answer(GoldArticle article) {
        try {
            return JSON.readValue(
                    FOLDER.resolve("predictions/" + article.name() + ".json").toFile(), ArticleRead.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> lines(String name) {
        try {
            return Files.readAllLines(FOLDER.resolve(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

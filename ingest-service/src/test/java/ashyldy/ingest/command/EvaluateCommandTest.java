package ashyldy.ingest.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class EvaluateCommandTest {
    private static final String FOLDER = "src/test/resources/evaluation";

    @TempDir
    Path temporary;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void printsTheFiguresAndWritesWhatWasAskedFor() throws IOException {
        Path json = temporary.resolve("figures.json");
        Path board = temporary.resolve("board.tsv");
        Path predictions = temporary.resolve("read");

        int code = run("evaluate", FOLDER, "--json=" + json, "--scoreboard=" + board, "--predictions=" + predictions);

        assertEquals(0, code, err.toString(StandardCharsets.UTF_8));
        assertTrue(out.toString(StandardCharsets.UTF_8).startsWith("projects  precision  recall"));
        assertTrue(Files.readString(json).contains("\"whole_record_recall\""));
        assertTrue(Files.readString(board).startsWith("language\tprojects P"));
        assertTrue(Files.readString(predictions.resolve("003-hospital.json")).contains("\"claims\""));
    }

    @Test
    void aFolderThatHoldsNothingIsOneAndOneClearLine() throws IOException {
        Files.createDirectories(temporary.resolve("articles"));

        assertEquals(1, run("evaluate", temporary.toString()));
        assertEquals(
                "ashyldy: F holds no annotated article: articles/NAME.json with gold/NAME.json\n",
                err.toString(StandardCharsets.UTF_8).replace(temporary.toString(), "F"));
    }

    @Test
    void anArticleThatCannotBeReadIsNamed() throws IOException {
        Path articles = Files.createDirectories(temporary.resolve("articles"));
        Files.writeString(articles.resolve("1.json"), "{\"text\": \"x\", \"published\": \"soon\", \"negative\": true}");

        assertEquals(1, run("evaluate", "--verbose", temporary.toString()));
        assertTrue(out.toString(StandardCharsets.UTF_8).startsWith("UNREAD  1: "));
    }

    @Test
    void aWrongCommandLineIsTwo() {
        assertEquals(2, run("evaluate"));
        assertEquals(2, run("evaluate", "--no-such-option", FOLDER));
        assertEquals(2, run("evalate", FOLDER));
    }

    private int run(String... arguments) {
        return Ingest.commands(printer(out), printer(err)).execute(arguments);
    }

    private static PrintStream printer(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}

package ashyldy.ingest.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PreviewCommandTest {
    private static final String SENTENCE = "Талғар ауданында 600 орындық мектеп ашылды.";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void everyFormatIsReadAndDrawn() throws IOException {
        Files.writeString(folder.resolve("1.txt"), "\uFEFF" + SENTENCE);
        Files.writeString(
                folder.resolve("2.json"), "[{\"text\": \"%s\", \"published\": \"2026-03-05\"}]".formatted(SENTENCE));
        Files.writeString(folder.resolve("3.jsonl"), "{\"text\": \"%s\"}\n\n".formatted(SENTENCE));
        Files.writeString(folder.resolve("4.html"), "<html><article><p>%s</p></article>".formatted(SENTENCE));

        assertEquals(0, run("preview", folder.toString()), said());
        assertEquals(
                4,
                out().lines()
                        .filter(line -> line.matches(" +-+ 1 capacity 600 places"))
                        .count(),
                out());
        assertEquals(
                4,
                out().lines()
                        .filter(line -> line.matches(".*\\^{6} 1 stage:opened"))
                        .count(),
                out());
        assertEquals(
                4,
                out().lines()
                        .filter(line -> line.matches(" +rules .*kk\\.act\\..*"))
                        .count(),
                out());
        for (String value : List.of("stage +opened +kk\\.act\\..*", "amount +capacity 600 places +kk\\.unit\\..*")) {
            assertEquals(
                    4, out().lines().filter(line -> line.matches(" +" + value)).count(), out());
        }
        assertEquals(
                4,
                out().lines()
                        .filter(line -> line.matches(" +place .* place\\.listed"))
                        .count(),
                out());
        assertTrue(out().contains("2.json[0]\n  language kk, published 2026-03-05, claims: 1"), out());
    }

    @Test
    void whatCameIntoNoClaimIsListedWithItsRules() throws IOException {
        Path file = Files.writeString(folder.resolve("1.txt"), "Аким посетил школу и больницу.");

        assertEquals(0, run("preview", "--mentions", file.toString()));
        assertTrue(
                out().lines().anyMatch(line -> line.matches(" +kind +больницу +hospital.* ru\\.kind\\.hospital")),
                out());
    }

    @Test
    void jsonIsWhatWouldBePublished() throws IOException {
        Path file = Files.writeString(folder.resolve("1.txt"), SENTENCE);

        assertEquals(0, run("preview", "--json", file.toString()));
        assertEquals(
                "opened",
                ReadingJson.MAPPER.readTree(out()).at("/claims/0/stage").asText());
    }

    @Test
    void whatCannotBeReadIsNamedAndTheRestIsRead() throws IOException {
        Files.writeString(folder.resolve("1.json"), "{\"title\": \"x\"}");
        Files.writeString(folder.resolve("2.txt"), SENTENCE);

        assertEquals(1, run("preview", folder.toString()));
        assertTrue(said().endsWith("1.json is missing; send the article as text or html\n"), said());
        assertTrue(out().contains("1 stage:opened"));
    }

    @Test
    void aWrongFileIsOneAndAWrongCommandLineTwo() throws IOException {
        Path picture = Files.write(folder.resolve("1.png"), new byte[] {1});

        assertEquals(1, run("preview", folder.resolve("nothing.txt").toString()));
        assertTrue(said().endsWith("nothing.txt does not exist\n"));
        assertEquals(1, run("preview", picture.toString()));
        assertEquals(2, run("preview"));
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private int run(String... arguments) {
        return Ingest.commands(printer(out), printer(err)).execute(arguments);
    }

    private static PrintStream printer(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}

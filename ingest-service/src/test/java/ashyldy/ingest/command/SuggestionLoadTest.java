package ashyldy.ingest.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// What `./ashyldy suggest` proposes, accepted as the guide says, with a near miss, into a copy of the language data:
/// the data load, and the grammar alone reads what it had missed.
class SuggestionLoadTest {
    private static final Path DATA = Path.of("src/main/resources/language");

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        В Таразе рядом со школой терем на 300 мест открылся.|culture|opened|терем|открылся|Терпение – добродетель.|culture
        В Таразе вчера школа распахнулась.|school|opened|школа|распахнулась|Распахнутая дверь скрипела.|school
        Таразда жаңа мектеп есігін жапты.|school|cancelled|мектеп|есігін жапты|Есік ашық.|school
        """)
    void everyEntryThatIsProposedLoadsOnceItIsAccepted(
            String text, String kind, String stage, String facility, String told, String nearMiss, String read)
            throws Exception {
        Path article = folder.resolve("one.json");
        Files.writeString(
                article,
                ReadingJson.MAPPER
                        .createObjectNode()
                        .put("text", text)
                        .put("published", "2026-11-20")
                        .toString());
        Files.createDirectory(folder.resolve("answers"));
        Files.writeString(folder.resolve("answers/one.json"), """
            {"projects": [{"kind": "%s", "stage": "%s", "facility": {"s": 1, "words": "%s"}, "name": null,
              "told": {"s": 1, "words": "%s"}, "places": [], "figures": [], "dates": [], "parties": []}]}
            """.formatted(kind, stage, facility, told));
        Path copy = folder.resolve("copy");
        copy(DATA, copy.resolve("language"));

        List<JsonNode> entries = proposals(article);
        for (JsonNode entry : entries) {
            accept(entry, copy, nearMiss);
        }

        assertTrue(!entries.isEmpty(), "nothing is proposed");
        String seen = previewWith(copy, article);
        assertTrue(seen.contains(" " + read + ","), seen);
        assertTrue(seen.contains("stage       " + stage), seen);
    }

    private List<JsonNode> proposals(Path article) throws IOException {
        var out = new ByteArrayOutputStream();
        int code = Ingest.commands(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(System.err, true, StandardCharsets.UTF_8))
                .execute(
                        "suggest",
                        "--json",
                        "--answers",
                        folder.resolve("answers").toString(),
                        article.toString());
        assertEquals(0, code);
        List<JsonNode> entries = new ArrayList<>();
        ReadingJson.MAPPER
                .readTree(out.toByteArray())
                .path("suggestions")
                .forEach(suggestion -> suggestion.path("entries").forEach(entries::add));
        return entries;
    }

    /// A linguist adds what is missing and nothing else.
    private static void accept(JsonNode entry, Path copy, String nearMiss) throws IOException {
        Path file = copy.resolve(entry.path("file").asText());
        String accepted = entry.path("text").asText().replace("ignores: []", "ignores: [\"" + nearMiss + "\"]");
        String before = Files.readString(file);
        Files.writeString(file, before + (before.endsWith("\n") ? "" : "\n") + accepted + "\n");
    }

    /// In a process of its own, for the data are read once: the copy stands before the data of the service.
    private static String previewWith(Path copy, Path article) throws Exception {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        copy + System.getProperty("path.separator") + System.getProperty("java.class.path"),
                        Ingest.class.getName(),
                        "preview",
                        article.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.createDirectories(
                        to.resolve(from.relativize(file).toString()).getParent());
                if (Files.isRegularFile(file)) {
                    Files.copy(file, to.resolve(from.relativize(file).toString()));
                }
            }
        }
    }
}

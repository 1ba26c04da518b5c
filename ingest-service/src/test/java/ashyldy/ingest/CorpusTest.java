package ashyldy.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/// Whole articles of our own beside what is read of them. `-Dapprove` writes the answers anew; the diff is reviewed.
class CorpusTest {
    private static final ArticleReading READING = ArticleReading.standard();
    private static final Path FOLDER = Path.of("src/test/resources/corpus");

    @TestFactory
    Stream<DynamicTest> everyArticleIsReadAsWritten() throws IOException {
        return articles().stream()
                .map(file -> dynamicTest(file.getFileName().toString(), () -> {
                    String read = ClaimLines.of(READING.read(ClaimLines.article(Files.readString(file))));
                    Path answer = FOLDER.resolve(file.getFileName().toString().replace(".txt", ".claims"));
                    if (System.getProperty("approve") != null) {
                        Files.writeString(answer, read);
                    }
                    assertEquals(Files.readString(answer).strip(), read);
                }));
    }

    @Test
    void halfOfTheArticlesTellOfNoProject() throws IOException {
        long silent = articles().stream()
                .filter(file -> file.getFileName().toString().startsWith("nothing-"))
                .count();
        assertTrue(silent * 2 >= articles().size(), silent + " of " + articles().size());
    }

    private static List<Path> articles() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }
}

package ashyldy.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ashyldy.events.PublishedAt;
import ashyldy.ingest.article.Article;
import ashyldy.ingest.article.Readers;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/// What a model points at and what becomes of it: `pointed/<language>.txt` holds for each case, after `==` and its
/// name,
/// the article (a first line `[0] …` is its title), the answer after `--`, the claims of the model alone after `--`,
/// and
/// those of both readers after another `--` where they differ.
class PointedReadingTest {
    private static final ArticleReading READING = ArticleReading.standard();

    private record Case(String name, Article article, String answer, String model, String both) {
        private static Case of(String written) {
            String[] parts = written.split("\n--\n", -1);
            String[] top = parts[0].strip().split("\n", 2);
            String model = parts[2].strip();
            return new Case(
                    top[0],
                    PointedReadingTest.article(top[1]),
                    parts[1],
                    model,
                    parts.length > 3 ? parts[3].strip() : model);
        }

        private String read(Readers readers) {
            return ClaimLines.of(READING.read(article, readers, Optional.of(PointedLines.of(answer))));
        }
    }

    @TestFactory
    Stream<DynamicTest> everyAnswerIsReadAsWritten() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/pointed"))) {
            return files.sorted().flatMap(PointedReadingTest::cases).toList().stream()
                    .flatMap(each -> Stream.of(
                            dynamicTest(
                                    each.name() + ": the model",
                                    () -> assertEquals(each.model(), each.read(Readers.MODEL))),
                            dynamicTest(
                                    each.name() + ": both", () -> assertEquals(each.both(), each.read(Readers.BOTH)))));
        }
    }

    private static Stream<Case> cases(Path file) {
        try {
            return Arrays.stream(Files.readString(file).split("(?m)^== "))
                    .skip(1)
                    .map(Case::of);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static Article article(String written) {
        List<String> lines = written.lines().toList();
        Optional<String> title = Optional.of(lines.getFirst())
                .filter(line -> line.startsWith("[0] "))
                .map(line -> line.substring(4));
        return new Article(
                new UUID(0, 1),
                Optional.empty(),
                title,
                Optional.empty(),
                Optional.of(new PublishedAt("2026-03-05")),
                1,
                lines.stream().skip(title.isPresent() ? 1 : 0).collect(Collectors.joining("\n")));
    }
}

package ashyldy.ingest.article;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

import ashyldy.edge.json.EventJson;
import ashyldy.events.PublishedAt;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

class PageReaderTest {
    private static final Path PAGES = Path.of("src/test/resources/pages");

    private final PageReader pages = new PageReader(
            new PageDate(EventJson.mapper(), new PublicationDate(() -> Instant.parse("2026-01-01T00:00:00Z"))));

    /// Beside each page stands what is read of it: title, date, and after an empty line the text.
    @TestFactory
    Stream<DynamicTest> leavesOutWhatSurroundsTheArticle() throws IOException {
        try (var files = Files.list(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".html")).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(
                            file.getFileName().toString(),
                            () -> assertEquals(
                                    Files.readString(Path.of(file.toString().replace(".html", ".txt"))),
                                    printed(pages.read(Files.readAllBytes(file), Optional.of("utf-8"))))));
        }
    }

    @Test
    void theEncodingThatAPageDeclaresIsBelieved() {
        var html = "<html><head><meta charset=windows-1251></head><body><p>Открыли школу</p></body></html>";

        var page = pages.read(html.getBytes(Charset.forName("windows-1251")), Optional.empty());

        assertEquals("Открыли школу", page.text());
    }

    @Test
    void aHostilePageCostsSecondsAtMost() {
        var nested = "<div class=ads>".repeat(60_000) + "x" + "<h1>".repeat(20_000) + "<p>Read also".repeat(20_000);

        assertTimeout(Duration.ofSeconds(20), () -> pages.read(nested));
    }

    private static String printed(Page page) {
        return "%s%n%s%n%n%s%n"
                .formatted(
                        page.title().orElse("-"),
                        page.publishedAt().map(PublishedAt::text).orElse("-"),
                        page.text());
    }
}

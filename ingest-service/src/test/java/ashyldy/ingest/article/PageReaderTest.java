package ashyldy.ingest.article;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import ashyldy.edge.json.EventJson;
import ashyldy.events.PublishedAt;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

    /// A piece, and how often: each of these once took minutes, or all memory, in a page of some hundred kilobytes.
    @ParameterizedTest(name = "{1} times {0}")
    @CsvSource(delimiter = '|', textBlock = """
                    <div>                                    | 50000
                    <div>x                                   | 50000
                    <div>x</div>                             | 45000
                    <section><div class='a-b cD' style=a:b>  | 25000
                    <div><p>x                                | 25000
                    <article><time datetime=x>               | 40000
                    <a><div>                                 | 25000
                    <b><i><u><font>                          | 20000
                    <table><tr><td>                          | 20000
                    <ul><li>                                 | 40000
                    <h1>                                     | 50000
                    <p>Read also x                           | 50000
                    """)
    void aHostilePageIsReadInTimeThatGrowsWithItsLength(String piece, int times) {
        var html = piece.repeat(times) + "<p>It rained on the whole steppe.";

        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> pages.read(html));
    }

    @Test
    void whatIsNestedTooDeepIsReadAllTheSame() {
        var html = "<div>".repeat(50_000) + "<p>It rained on the whole steppe.";

        assertEquals("It rained on the whole steppe.", pages.read(html).text());
    }

    @Test
    void whiteSpaceIsNotLookedThroughByEachElementAroundIt() {
        var html = "<span>".repeat(90) + " ".repeat(8_000_000) + "a" + "</span>".repeat(90);

        assertEquals(
                "a",
                assertTimeoutPreemptively(Duration.ofSeconds(10), () -> pages.read(html))
                        .text());
    }

    @Test
    void aPageOfMoreTagsThanAnArticleHasIsRefused() {
        assertRefused("<br>".repeat(100_001));
        assertRefused("<!-->".repeat(100_001));
    }

    /// Text that has no place in a table is put before it, each time inside copies of all that was open.
    @Test
    void tagsThatTheStandardMultipliesAreCountedWhileTheyAreMade() {
        var open = IntStream.range(0, 300).mapToObj("<b id=i%d>"::formatted).collect(Collectors.joining());

        assertRefused("<table>" + open + "<tr>x".repeat(90_000));
    }

    private void assertRefused(String html) {
        var refused = assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> assertThrows(RefusedInput.class, () -> pages.read(html)));

        assertEquals(Optional.of("html"), refused.field());
        assertTrue(refused.getMessage().startsWith("holds more than 100000 tags"), refused::getMessage);
    }

    private static String printed(Page page) {
        return "%s%n%s%n%n%s%n"
                .formatted(
                        page.title().orElse("-"),
                        page.publishedAt().map(PublishedAt::text).orElse("-"),
                        page.text());
    }
}

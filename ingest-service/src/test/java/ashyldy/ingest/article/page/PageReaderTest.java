package ashyldy.ingest.article.page;

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

import ashyldy.events.PublishedAt;
import ashyldy.ingest.article.CanonicalUrl;
import ashyldy.ingest.article.PublicationDate;
import ashyldy.ingest.article.RefusedInput;
import ashyldy.ingest.letters.Letters;
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

    private final PageReader pages = new PageReader(new PublicationDate(() -> Instant.parse("2026-01-01T00:00:00Z")));

    /// Beside each page stands what is read of it: title, date, and after an empty line the text.
    @TestFactory
    Stream<DynamicTest> leavesOutWhatSurroundsTheArticle() throws IOException {
        try (var files = Files.list(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".html")).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(
                            file.getFileName().toString(),
                            () -> assertEquals(
                                    Files.readString(Path.of(file.toString().replace(".html", ".txt"))),
                                    printed(read(Files.readAllBytes(file), Optional.of("utf-8"))))));
        }
    }

    /// As it comes over the wire.
    private Page read(byte[] html, Optional<String> charset) {
        var type = charset.map("text/html; charset=%s"::formatted);
        return pages.read(Letters.ofHtml(html, type).text(), Optional.empty());
    }

    @Test
    void theEncodingThatAPageDeclaresIsBelieved() {
        var html = "<html><head><meta charset=windows-1251></head><body><p>Открыли школу</p></body></html>";

        var page = read(html.getBytes(Charset.forName("windows-1251")), Optional.empty());

        assertEquals("Открыли школу", page.text());
    }

    @ParameterizedTest(name = "{0} served as {1}")
    @CsvSource({"windows-1251,utf-8", "utf-8,windows-1251", "utf-8,", "windows-1251,"})
    void aLabelThatGivesNoLettersIsNotBelieved(String written, String served) {
        var html = "<html><head><meta charset=%s></head><body><p>Открыли школу".formatted(written);

        var page = read(html.getBytes(Charset.forName(written)), Optional.ofNullable(served));

        assertEquals("Открыли школу", page.text());
    }

    /// A day stands in the address where nothing else tells it; numbers that are no day do not.
    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
                    https://example.kz/2025/11/25/school,   2025-11-25
                    https://example.kz/news/20251125-1001,  2025-11-25
                    https://example.kz/25-11-2025/school,   2025-11-25
                    https://example.kz/news/2025/11/school,
                    https://example.kz/news/5320251125999,
                    https://example.kz/2035/11/25/school,
                    """)
    void theAddressIsAskedLast(String address, String day) {
        var page = pages.read("<p>It rained on the whole steppe.", Optional.of(CanonicalUrl.of(address)));

        assertEquals(Optional.ofNullable(day), page.publishedAt().map(PublishedAt::text));
    }

    @ParameterizedTest(name = "{0} at {1}")
    @CsvSource(textBlock = """
                    ru,    https://example.kz/1,   2025-04-03
                    kk,    https://example.com/1,  2025-04-03
                    en,    https://example.kz/1,   2025-04-03
                    en-GB, https://example.com/1,  2025-04-03
                    en-US, https://example.kz/1,   2025-03-04
                    en,    https://example.com/1,  2025-03-04
                    """)
    void theDayComesFirstButInAmerica(String language, String address, String day) {
        var html = "<html lang=%s><meta name=pubdate content=03/04/2025><p>It rained.".formatted(language);

        var page = pages.read(html, Optional.of(CanonicalUrl.of(address)));

        assertEquals(Optional.of(day), page.publishedAt().map(PublishedAt::text));
    }

    /// Half past one in the night of the newsroom is the evening before in UTC.
    @Test
    void aMomentInUtcTakesTheDayThatThePagePrints() {
        var html = "<meta property=article:published_time content=2025-11-25T20:30:00Z>"
                + "<h1>The bridge is open</h1><p>26 November 2025</p><p>It was opened at night, without a feast.</p>";

        var page = pages.read(html, Optional.empty());

        assertEquals(Optional.of("2025-11-26"), page.publishedAt().map(PublishedAt::text));
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
                    <div class=card><a>x                     | 30000
                    <span itemprop=datePublished>x           | 40000
                    <article><h2><a>x                        | 25000
                    """)
    void aHostilePageIsReadInTimeThatGrowsWithItsLength(String piece, int times) {
        var html = piece.repeat(times) + "<p>It rained on the whole steppe.";

        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> pages.read(html, Optional.empty()));
    }

    @Test
    void whatIsNestedTooDeepIsReadAllTheSame() {
        var html = "<div>".repeat(50_000) + "<p>It rained on the whole steppe.";

        assertEquals(
                "It rained on the whole steppe.",
                pages.read(html, Optional.empty()).text());
    }

    @Test
    void whiteSpaceIsNotLookedThroughByEachElementAroundIt() {
        var html = "<span>".repeat(90) + " ".repeat(8_000_000) + "a" + "</span>".repeat(90);

        assertEquals(
                "a",
                assertTimeoutPreemptively(Duration.ofSeconds(10), () -> pages.read(html, Optional.empty()))
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
                Duration.ofSeconds(10),
                () -> assertThrows(RefusedInput.class, () -> pages.read(html, Optional.empty())));

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

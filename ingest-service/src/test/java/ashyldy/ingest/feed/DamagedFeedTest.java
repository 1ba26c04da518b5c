package ashyldy.ingest.feed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

import ashyldy.events.PublishedAt;
import ashyldy.ingest.article.CanonicalUrl;
import ashyldy.ingest.article.PublicationDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Damage stays with the item: whatever the second of three is, the others are read.
class DamagedFeedTest {
    private static final CanonicalUrl BASE = CanonicalUrl.of("https://example.kz/rss");

    private final FeedParser parser = new FeedParser(new PublicationDate(() -> Instant.parse("2026-11-28T00:00:00Z")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<title>a\u000Bb\u0001</title><link>https://example.kz/2</link>",
                "<title>b</title><link>https://example.kz/2</link><media:x url='y'/>",
                "<title>b</title><link>https://example.kz/2</link><description>one<br>two<p>three</description>",
                "<title>b</title><link>https://example.kz/2</link><description><![CDATA[never closed</description>",
                "<title>b</title><link>https://example.kz/2</link><!-- never closed",
                "<title>a & b &nbsp;&laquo;c&raquo; &unknown;</title><link>https://example.kz/2</link>",
                "<title>b</title><link>https://example.kz/2</link><pubDate>1764050400000</pubDate>",
                "<title>b</title><link>https://example.kz/2</link><pubDate>Wed, 25 Nov 20266 10:00:00 +0500</pubDate>",
                "<title>b</title><link>https://example.kz/2</link><guid isPermaLink='maybe>x</guid>",
                "<title>b</wrong><link>https://example.kz/2</link>",
                "<title>\uD83D</title><link>https://example.kz/2</link>",
                "<title><b>b</title><link>https://example.kz/2</link>",
            })
    void theOthersAreRead(String second) throws IOException {
        assertEquals(List.of("/1", "/2", "/3"), paths(feed(second)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<link></link>", "<link>mailto:a@example.kz</link>", "<link>javascript:x()</link>", ""})
    void whatPointsNowhereIsNoEntry(String second) throws IOException {
        assertEquals(List.of("/1", "/3"), paths(feed(second)));
    }

    @Test
    void anItemThatIsNeverClosedEndsWhereTheNextBegins() throws IOException {
        assertEquals(
                List.of("/1", "/2"),
                paths("<rss><channel><item><link>https://example.kz/1</link><item><link>https://example.kz/2</link>"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Школа &amp;laquo;Достық&amp;raquo; открыта           | Школа «Достық» открыта
            <![CDATA[<b>Школа</b> &quot;Достық&quot;]]>          | Школа "Достық"
            &lt;b&gt;Школа&lt;/b&gt; открыта                      | Школа открыта
            2 &lt; 3 и 5 &amp; 6                                  | 2 < 3 и 5 & 6
            Школа&nbsp;&mdash; 600 мест                           | Школа — 600 мест
            """)
    void aTitleHasNeitherMarkupNorEntities(String written, String read) throws IOException {
        var feed = "<rss><channel><item><title>%s</title><link>https://example.kz/1</link></item></channel></rss>";

        assertEquals(
                Optional.of(read), entries(feed.formatted(written)).getFirst().title());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <link>news/1</link>                                                     | https://example.kz/news/1
            <link>//m.example.kz/1?a=1&b=2&region=5</link>                          | https://m.example.kz/1?a=1&b=2&region=5
            <link>https://example.kz/новость 1</link>                               | https://example.kz/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D1%8C%201
            <guid>https://example.kz/7</guid>                                       | https://example.kz/7
            <atom:link rel='self' href='https://example.kz/s'/><link>/8</link>      | https://example.kz/8
            <link xml:base='https://example.kz/2026/' href='a'/>                    | https://example.kz/2026/a
            """)
    void aLinkLeadsToItsPage(String link, String page) throws IOException {
        assertEquals(
                page,
                entries("<rss><channel><item>%s</item></channel></rss>".formatted(link))
                        .getFirst()
                        .link()
                        .text());
    }

    @Test
    void whatIsAroundAnEntryIsItsBase() throws IOException {
        var feed = """
                <?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://example.kz/a/">
                <entry xml:base="b/"><link href="c"/></entry></feed>""";

        assertEquals(List.of("/a/b/c"), paths(feed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n\n \uFEFF\uFEFF", "<br />\n<b>Warning</b>: x in <b>y.php</b><br />\n", "junk "})
    void whatPrecedesTheDocumentIsNoPartOfIt(String junk) throws IOException {
        var feed = "<?xml version='1.0'?><rss><channel><item><link>/1</link></item></channel></rss>";

        assertEquals(List.of("/1"), paths(junk + feed));
    }

    @Test
    void aFlawIsSaidWithItsPlace() throws IOException {
        var flaw = parser.read(feed("<title>&</title><link>/2</link>").getBytes(UTF_8), Optional.empty(), BASE)
                .flaw();

        assertTrue(flaw.orElse("").startsWith("line 1, column "), flaw::toString);
    }

    @Test
    void aFeedThatIsAPackedFileIsUnpackedAndABombIsNot() throws IOException {
        assertEquals(
                List.of("/1", "/2", "/3"), paths(packed(feed("<link>/2</link>").getBytes(UTF_8))));
        var bomb = packed(new byte[20 * 1024 * 1024]);

        assertThrows(UnreadableFeed.class, () -> paths(bomb));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<item>", "<![CDATA[", "<!--", "<a>", "&", "</item><item>", "<", "<item><![CDATA[", "&#38;"})
    void aMegabyteOfAnythingIsReadInTheTimeOfReadingIt(String piece) {
        var feed = "<rss><channel>" + piece.repeat((1 << 20) / piece.length());

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            try {
                paths(feed);
            } catch (UnreadableFeed isFine) {
                // As long as it is said in time.
            }
        });
    }

    @Test
    void theDateOfAnEntryIsTheFirstThatCanBeRead() throws IOException {
        var feed = "<rss><channel><item><link>/1</link><pubDate>soon</pubDate>"
                + "<dc:date>2026-11-25</dc:date></item></channel></rss>";

        assertEquals(
                Optional.of("2026-11-25"),
                entries(feed).getFirst().publishedAt().map(PublishedAt::text));
    }

    private static String feed(String second) {
        return "<?xml version='1.0' encoding='utf-8'?><rss version='2.0'><channel><title>t</title>"
                + "<item><title>a</title><link>https://example.kz/1</link></item>"
                + "<item>" + second + "</item>"
                + "<item><title>c</title><link>https://example.kz/3</link></item></channel></rss>";
    }

    private List<String> paths(String feed) throws IOException {
        return paths(feed.getBytes(UTF_8));
    }

    private List<String> paths(byte[] feed) throws IOException {
        return parser.entries(feed, Optional.of("text/xml"), BASE).stream()
                .map(entry -> entry.link().text().replaceFirst("https://[^/]+", ""))
                .toList();
    }

    private List<FeedEntry> entries(String feed) throws IOException {
        return parser.entries(feed.getBytes(UTF_8), Optional.of("text/xml"), BASE);
    }

    private static byte[] packed(byte[] plain) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var packing = new GZIPOutputStream(bytes)) {
            packing.write(plain);
        }
        return bytes.toByteArray();
    }
}

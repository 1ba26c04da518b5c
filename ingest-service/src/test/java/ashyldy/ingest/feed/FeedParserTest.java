package ashyldy.ingest.feed;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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

class FeedParserTest {
    private static final CanonicalUrl BASE = CanonicalUrl.of("https://example.kz/rss");

    private final FeedParser parser = new FeedParser(new PublicationDate(() -> Instant.parse("2025-12-14T00:00:00Z")));

    @ParameterizedTest
    @CsvSource({"russian.rss.xml, windows-1251", "kazakh.atom.xml, utf-8"})
    void readsTheEntriesThatPointToAPage(String file, String charset) throws IOException {
        var xml = Files.readString(Path.of("src/test/resources/feeds", file)).getBytes(Charset.forName(charset));

        var expected = Path.of("src/test/resources/feeds", file.replaceFirst("\\..*", ".entries.txt"));
        assertEquals(Files.readString(expected), printed(parser.entries(xml, Optional.empty(), BASE)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html><body>Not found</body></html>",
                "{\"version\": \"https://jsonfeed.org/version/1.1\"}",
                "<!DOCTYPE rss ["
            })
    void whatIsNoFeedIsSaidToBeNone(String document) {
        assertThrows(UnreadableFeed.class, () -> parser.entries(document.getBytes(UTF_8), Optional.empty(), BASE));
    }

    @Test
    void anEntityThatADoctypeDeclaresReadsNoFile() throws IOException {
        var secret = Files.createTempFile("secret", ".txt");
        var xml = rss("<!DOCTYPE rss [<!ENTITY x SYSTEM \"%s\">]>".formatted(secret.toUri()), "&x;");

        assertEquals("https://example.kz/1 | &x; | -\n", printed(parser.entries(xml, Optional.empty(), BASE)));
    }

    @Test
    void anEntityThatADoctypeDeclaresOpensNoConnection() throws IOException {
        try (var trap = new ServerSocket(0)) {
            trap.setSoTimeout(300);
            var address = "http://127.0.0.1:%d/".formatted(trap.getLocalPort());
            var xml = rss(
                    "<!DOCTYPE rss SYSTEM \"%s\" [<!ENTITY %% p SYSTEM \"%s\"> %%p; <!ENTITY x SYSTEM '%s'>]>"
                            .formatted(address, address, address),
                    "&x;");

            assertEquals("https://example.kz/1 | &x; | -\n", printed(parser.entries(xml, Optional.empty(), BASE)));
            assertThrows(SocketTimeoutException.class, trap::accept);
        }
    }

    @Test
    void entitiesOfEntitiesDoNotGrow() throws IOException {
        var xml = rss(
                "<!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c '&b;&b;&b;&b;'>]>",
                "&c;&c;&c;");

        assertEquals("https://example.kz/1 | &c;&c;&c; | -\n", printed(parser.entries(xml, Optional.empty(), BASE)));
    }

    @Test
    void aHarmlessDoctypeIsReadOver() throws IOException {
        var xml = rss("<!DOCTYPE rss [<!ELEMENT rss (channel)> <!-- > ] ' -->]>", "Snow");

        assertEquals("https://example.kz/1 | Snow | -\n", printed(parser.entries(xml, Optional.of("text/xml"), BASE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!--", "<?", "\"", "'", "<", "[", "]", "<!ENTITY a 'b'>", "<!-- a -->", "it's "})
    void aMegabyteOfDoctypeCostsNoMoreThanReadingIt(String piece) {
        var doctype = "<!DOCTYPE rss [" + piece.repeat((1 << 20) / piece.length()) + "]>";

        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Doctype.removedFrom(doctype + "<rss/>"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    <!DOCTYPE rss>                                 | <rss/>
                    <!DOCTYPE rss SYSTEM "a>b">                    | <rss/>
                    <!DOCTYPE rss [<!ENTITY a '>]>'>]>             | <rss/>
                    <!DOCTYPE rss [<!-- ]> --><?a ]> ?>]>          | <rss/>
                    <!DOCTYPE rss [<!-- it's -->]>                 | <rss/>
                    <!DOCTYPE it's>                                | <rss/>
                    <!DOCTYPE rss [<!ELEMENT rss (#PCDATA)>]       |
                    <!DOCTYPE rss [<!-- never closed ]>            |
                    """)
    void aDoctypeEndsWhereItsBracketsDo(String doctype, String left) {
        assertEquals(left == null ? "" : left, Doctype.removedFrom(doctype + "<rss/>"));
    }

    private static byte[] rss(String doctype, String title) {
        return """
                <?xml version="1.0" encoding="utf-8"?>
                %s
                <rss version="2.0"><channel><title>t</title><link>https://example.kz</link><description>d</description>
                <item><title>%s</title><link>https://example.kz/1</link></item></channel></rss>""".formatted(doctype, title).getBytes(StandardCharsets.UTF_8);
    }

    private static String printed(List<FeedEntry> entries) {
        return entries.stream()
                .map(entry -> "%s | %s | %s%n"
                        .formatted(
                                entry.link(),
                                entry.title().orElse("-"),
                                entry.publishedAt().map(PublishedAt::text).orElse("-")))
                .collect(Collectors.joining());
    }
}

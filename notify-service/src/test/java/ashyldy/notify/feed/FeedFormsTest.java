package ashyldy.notify.feed;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;

import ashyldy.edge.json.EventJson;
import ashyldy.events.Language;
import ashyldy.notify.alert.AlertText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

class FeedFormsTest {
    private static final String EVIL = "<b>]]>&amp;\u0000\u000b\u202e\ud800\uffff\u2028 \"'\ud83c\udfeb";
    private static final String TAMED = "<b>]]>&amp;\ufffd\ufffd\u202e\ufffd\ufffd\u2028 \"'\ud83c\udfeb";

    @Test
    void hostileTextIsValidAtomAndArrivesAsText() throws Exception {
        Document atom = parsed(FeedForm.ATOM, feed(Optional.empty()));

        assertEquals(TAMED, text(atom, "title", 0));
        assertEquals(TAMED, text(atom, "title", 1));
        assertEquals(TAMED, text(atom, "content", 0));
        assertEquals("urn:uuid:1", text(atom, "id", 1));
        assertEquals("2026-11-07T10:00:00Z", text(atom, "updated", 0));
        assertEquals(0, hubs(atom, "link"));
    }

    @Test
    void hostileTextIsValidRssAndArrivesAsText() throws Exception {
        Document rss = parsed(FeedForm.RSS, feed(Optional.empty()));

        assertEquals(TAMED, text(rss, "title", 1));
        assertEquals(TAMED, text(rss, "description", 1));
        assertEquals("urn:uuid:1", text(rss, "guid", 0));
        assertEquals(
                "false",
                rss.getElementsByTagName("guid")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("isPermaLink")
                        .getNodeValue());
        assertEquals("Sat, 07 Nov 2026 10:00:00 GMT", text(rss, "pubDate", 0));
    }

    @Test
    void hostileTextIsValidJson() throws Exception {
        var json = EventJson.mapper().readTree(FeedForm.JSON.write(feed(Optional.empty()), EventJson.mapper()));

        assertEquals(TAMED, json.at("/items/0/title").asText());
        assertEquals(
                "https://ashyldy.example/projects/1", json.at("/items/0/url").asText());
        assertFalse(json.has("hubs"));
    }

    @Test
    void theHubIsNamedInEveryForm() throws Exception {
        Feed feed = feed(Optional.of(URI.create("https://hub.example/?a=1&b=2")));

        assertEquals(1, hubs(parsed(FeedForm.ATOM, feed), "link"));
        assertEquals(1, hubs(parsed(FeedForm.RSS, feed), "atom:link"));
        assertEquals(
                "https://hub.example/?a=1&b=2",
                EventJson.mapper()
                        .readTree(FeedForm.JSON.write(feed, EventJson.mapper()))
                        .at("/hubs/0/url")
                        .asText());
    }

    @ParameterizedTest
    @EnumSource
    void theSameFeedIsTheSameToTheByte(FeedForm form) {
        assertEquals(
                new String(form.write(feed(Optional.empty()), EventJson.mapper()), UTF_8),
                new String(form.write(feed(Optional.empty()), EventJson.mapper()), UTF_8));
    }

    private static Feed feed(Optional<URI> hub) {
        var item = new Feed.Item(
                URI.create("urn:uuid:1"),
                Optional.of(URI.create("https://ashyldy.example/projects/1")),
                new AlertText(Language.KK, EVIL, EVIL, EVIL),
                Instant.parse("2026-11-07T10:00:00Z"));
        var links = new Feed.Links(URI.create("https://ashyldy.example/feed?a=1&b=2"), hub);
        return new Feed(
                URI.create("urn:uuid:0"), EVIL, Language.KK, links, Optional.empty(), Instant.EPOCH, List.of(item));
    }

    private static Document parsed(FeedForm form, Feed feed) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(form.write(feed, EventJson.mapper())));
    }

    private static String text(Document document, String element, int index) {
        return document.getElementsByTagName(element).item(index).getTextContent();
    }

    private static long hubs(Document document, String element) {
        var links = document.getElementsByTagName(element);
        long hubs = 0;
        for (int each = 0; each < links.getLength(); each++) {
            var relation = links.item(each).getAttributes().getNamedItem("rel");
            if (relation != null && relation.getNodeValue().equals("hub")) {
                hubs++;
            }
        }
        return hubs;
    }
}

package ashyldy.notify.feed;

import java.net.URI;
import javax.xml.stream.XMLStreamException;

/// A feed as Atom (RFC 4287).
final class AtomFeed {
    static final String TYPE = "application/atom+xml";

    private AtomFeed() {}

    static String of(Feed feed) {
        return XmlWriting.document(xml -> xml.inside("feed", inside -> write(feed, inside)));
    }

    private static void write(Feed feed, XmlWriting xml) throws XMLStreamException {
        xml.namespace(XmlWriting.ATOM);
        xml.attribute("xml:lang", feed.language().code());
        xml.element("id", feed.id().toString());
        xml.element("title", feed.title());
        xml.element("updated", feed.updated().toString());
        xml.link("link", "self", TYPE, feed.links().self());
        if (feed.page().isPresent()) {
            xml.link("link", "alternate", "text/html", feed.page().get());
        }
        if (feed.links().hub().isPresent()) {
            xml.link("link", "hub", "", feed.links().hub().get());
        }
        xml.inside("author", author -> author.element("name", "Ashyldy"));
        for (Feed.Item item : feed.items()) {
            xml.inside("entry", entry -> write(item, entry));
        }
    }

    private static void write(Feed.Item item, XmlWriting xml) throws XMLStreamException {
        xml.element("id", item.id().toString());
        xml.element("title", item.text().title());
        xml.element("published", item.at().toString());
        xml.element("updated", item.at().toString());
        if (item.page().isPresent()) {
            URI page = item.page().get();
            xml.link("link", "alternate", "text/html", page);
        }
        xml.inside("content", content -> {
            content.attribute("type", "html");
            content.text(item.text().html());
        });
    }
}

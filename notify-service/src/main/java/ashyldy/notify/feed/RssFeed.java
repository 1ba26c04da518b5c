package ashyldy.notify.feed;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;

/// A feed as [RSS 2.0](https://www.rssboard.org/rss-specification), for readers who know nothing else.
final class RssFeed {
    static final String TYPE = "application/rss+xml";

    private static final DateTimeFormatter RFC_822 =
            DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ENGLISH);

    private RssFeed() {}

    static String of(Feed feed) {
        return XmlWriting.document(xml -> xml.inside("rss", rss -> {
            rss.namespace("atom", XmlWriting.ATOM);
            rss.attribute("version", "2.0");
            rss.inside("channel", channel -> write(feed, channel));
        }));
    }

    private static void write(Feed feed, XmlWriting xml) throws XMLStreamException {
        xml.element("title", feed.title());
        xml.element("link", feed.page().orElse(feed.links().self()).toString());
        xml.element("description", feed.title());
        xml.element("language", feed.language().code());
        xml.element("lastBuildDate", date(feed.updated()));
        xml.link("atom:link", "self", TYPE, feed.links().self());
        if (feed.links().hub().isPresent()) {
            xml.link("atom:link", "hub", "", feed.links().hub().get());
        }
        for (Feed.Item item : feed.items()) {
            xml.inside("item", each -> write(item, each));
        }
    }

    private static void write(Feed.Item item, XmlWriting xml) throws XMLStreamException {
        xml.element("title", item.text().title());
        if (item.page().isPresent()) {
            URI page = item.page().get();
            xml.element("link", page.toString());
        }
        xml.inside("guid", guid -> {
            guid.attribute("isPermaLink", "false");
            guid.text(item.id().toString());
        });
        xml.element("pubDate", date(item.at()));
        xml.element("description", item.text().html());
    }

    private static String date(Instant at) {
        return RFC_822.format(at.atZone(ZoneOffset.UTC));
    }
}

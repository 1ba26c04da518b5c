package ashyldy.ingest.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.URI;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import ashyldy.events.PublishedAt;
import ashyldy.ingest.article.CanonicalUrl;
import ashyldy.ingest.article.CleanText;
import ashyldy.ingest.article.PublicationDate;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;

import static java.util.function.Predicate.not;

/// Reads RSS and Atom, in whatever encoding the document or its server declares.
public final class FeedParser {
    /// More than any feed carries; the rest of a longer one is not read.
    private static final int MOST_ENTRIES = 5_000;

    private final PublicationDate dates;

    public FeedParser(PublicationDate dates) {
        this.dates = dates;
    }

    /// The entries that point to a page, in the order of the feed.
    ///
    /// @param contentType as the server says
    /// @param base what relative links are relative to
    List<FeedEntry> entries(byte[] document, Optional<String> contentType, CanonicalUrl base) throws UnreadableFeed {
        return feed(document, contentType).getEntries().stream()
                .limit(MOST_ENTRIES)
                .flatMap(entry -> entry(entry, URI.create(base.text())).stream())
                .distinct()
                .toList();
    }

    private static SyndFeed feed(byte[] document, Optional<String> contentType) throws UnreadableFeed {
        try (var reader = new XmlReader(new ByteArrayInputStream(document), contentType.orElse(null), true)) {
            var xml = Doctype.removedFrom(text(reader));
            return new SyndFeedInput().build(new StringReader(xml));
        } catch (FeedException | IOException | IllegalArgumentException unreadable) {
            throw new UnreadableFeed("is neither RSS nor Atom: " + unreadable.getMessage(), unreadable);
        }
    }

    private static String text(Reader reader) throws IOException {
        var text = new StringWriter();
        reader.transferTo(text);
        return text.toString();
    }

    private Optional<FeedEntry> entry(SyndEntry entry, URI base) {
        return link(entry, base)
                .map(link -> new FeedEntry(
                        link,
                        Optional.ofNullable(entry.getTitle())
                                .map(CleanText::line)
                                .filter(not(CleanText::isBlank)),
                        published(entry)));
    }

    /// Some feeds give the page only as the entry's id.
    private static Optional<CanonicalUrl> link(SyndEntry entry, URI base) {
        return Stream.of(Optional.ofNullable(entry.getLink()), Optional.ofNullable(entry.getUri()))
                .flatMap(Optional::stream)
                .filter(not(String::isBlank))
                .flatMap(link -> resolved(link.strip(), base).stream())
                .findFirst();
    }

    private static Optional<CanonicalUrl> resolved(String link, URI base) {
        try {
            var absolute = link.contains("://") ? link : base.resolve(link).toString();
            return Optional.of(CanonicalUrl.of(absolute));
        } catch (IllegalArgumentException noPage) {
            return Optional.empty();
        }
    }

    private Optional<PublishedAt> published(SyndEntry entry) {
        return Optional.ofNullable(entry.getPublishedDate())
                .or(() -> Optional.ofNullable(entry.getUpdatedDate()))
                .map(Date::toInstant)
                .flatMap(dates::at);
    }
}

package ashyldy.ingest.feed;

import java.net.URI;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import ashyldy.events.PublishedAt;
import ashyldy.ingest.article.CanonicalUrl;
import ashyldy.ingest.article.CleanText;
import ashyldy.ingest.article.PublicationDate;
import ashyldy.ingest.letters.Letters;
import ashyldy.ingest.time.PrintedTime;
import ashyldy.ingest.time.PrintedTime.Day;
import ashyldy.ingest.time.PrintedTime.Moment;
import ashyldy.ingest.time.TimeReader;
import org.jsoup.nodes.Element;

import static java.util.function.Predicate.not;

/// Reads RSS and Atom as they are really served. What is broken in an entry stays with the entry: a value that cannot
/// be
/// read is left out, an entry that points nowhere is no entry, and the others are read all the same.
public final class FeedParser {
    /// More than any feed carries; the rest of a longer one is not read.
    private static final int MOST_ENTRIES = 5_000;

    private final PublicationDate dates;

    public FeedParser(PublicationDate dates) {
        this.dates = dates;
    }

    /// @param contentType as the server says
    /// @param base what relative links are relative to
    List<FeedEntry> entries(byte[] document, Optional<String> contentType, CanonicalUrl base) throws UnreadableFeed {
        return read(document, contentType, base).entries();
    }

    FeedDocument read(byte[] document, Optional<String> contentType, CanonicalUrl base) throws UnreadableFeed {
        var decoded = Letters.ofXml(Unpacked.of(document), contentType);
        var tree = FeedTree.of(decoded.text());
        var entries = new ArrayList<FeedEntry>();
        tree.entries().stream()
                .limit(MOST_ENTRIES)
                .forEach(element ->
                        guarded(element, tree, URI.create(base.text())).ifPresent(entries::add));
        return new FeedDocument(
                tree.head().child("title").map(PlainTitle::of), decoded.charset(), distinct(entries), tree.flaw());
    }

    /// Whatever an entry does to its reader, the others are read.
    private Optional<FeedEntry> guarded(Element element, FeedTree tree, URI base) {
        try {
            return entry(new FeedElement(element, tree.names()), tree.base(element, base));
        } catch (RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private Optional<FeedEntry> entry(FeedElement entry, URI base) {
        return EntryLink.of(entry, base)
                .map(link -> new FeedEntry(
                        link,
                        title(entry),
                        published(entry),
                        version(entry),
                        entry.first(EntryFields.TEXT).map(FeedElement::markup).filter(not(CleanText::isBlank))));
    }

    private static Optional<String> title(FeedElement entry) {
        return entry.first(EntryFields.TITLE).map(PlainTitle::of).filter(not(CleanText::isBlank));
    }

    private Optional<PublishedAt> published(FeedElement entry) {
        return EntryFields.DATES.stream()
                .flatMap(name -> entry.child(name).stream())
                .flatMap(date -> TimeReader.read(date.text()).stream())
                .flatMap(time -> possible(time).stream())
                .findFirst();
    }

    /// A moment before there were time zones has no offset that could be printed.
    private Optional<PublishedAt> possible(PrintedTime time) {
        try {
            return switch (time) {
                case Day(var day) -> dates.printed(day.toString());
                case Moment(var at) -> dates.at(at);
            };
        } catch (IllegalArgumentException | DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static String version(FeedElement entry) {
        return EntryFields.VERSION.stream()
                .flatMap(name -> entry.child(name).stream())
                .map(FeedElement::text)
                .map(CleanText::line)
                .collect(Collectors.joining(" | "));
    }

    /// Of entries with one address the first counts, as feeds put what is new in front.
    private static List<FeedEntry> distinct(List<FeedEntry> entries) {
        return List.copyOf(entries.stream()
                .collect(Collectors.toMap(FeedEntry::link, entry -> entry, (first, _) -> first, LinkedHashMap::new))
                .values());
    }
}

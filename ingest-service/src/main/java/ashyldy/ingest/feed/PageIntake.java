package ashyldy.ingest.feed;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import ashyldy.edge.outbound.OutboundRefused;
import ashyldy.edge.outbound.Response;
import ashyldy.ingest.article.ArticleIntake;
import ashyldy.ingest.article.CanonicalUrl;
import ashyldy.ingest.article.CleanText;
import ashyldy.ingest.article.PageAddress;
import ashyldy.ingest.article.ReadingRoom;
import ashyldy.ingest.article.ReadingRoom.TookTooLong;
import ashyldy.ingest.article.Receipt;
import ashyldy.ingest.article.RefusedInput;
import ashyldy.ingest.article.SubmissionReader;
import ashyldy.ingest.article.page.Page;
import ashyldy.ingest.article.page.PageReader;
import ashyldy.ingest.feed.Feed.Freshness;
import ashyldy.ingest.letters.Letters;
import ashyldy.ingest.web.Postponed;
import ashyldy.ingest.web.Urgency;
import ashyldy.ingest.web.Web;

/// Looks at the page of an entry and hands its article in. Where the page has none to give and the feed carries the
/// article itself, that one is taken.
public final class PageIntake {
    private final Web web;
    private final PageReader pages;
    private final ArticleIntake intake;
    private final PageAddress addresses;
    private final ReadingRoom room;

    public PageIntake(Web web, PageReader pages, ArticleIntake intake, PageAddress addresses, ReadingRoom room) {
        this.web = web;
        this.pages = pages;
        this.intake = intake;
        this.addresses = addresses;
        this.room = room;
    }

    Look look(FeedEntry entry, Freshness known, Urgency urgency) {
        try {
            var answer = web.page(entry.link(), conditions(known), urgency);
            return switch (answer.status()) {
                case 200 -> read(entry, answer);
                case 304 -> new Look.Unchanged();
                case 404, 410 -> new Look.Missing("answers with status " + answer.status());
                default -> fromTheFeed(entry, "answers with status " + answer.status());
            };
        } catch (Postponed postponed) {
            return new Look.Postponed(postponed.getMessage(), postponed.until());
        } catch (IOException | OutboundRefused unreachable) {
            return fromTheFeed(entry, unreachable.getMessage());
        }
    }

    private Look read(FeedEntry entry, Response answer) throws IOException {
        var type = answer.header("content-type").orElse("text/html").toLowerCase(Locale.ROOT);
        if (!type.startsWith("text/html") && !type.startsWith("application/xhtml+xml")) {
            return fromTheFeed(entry, "is no page but " + CleanText.line(type));
        }
        var fetched = CanonicalUrl.of(answer.uri().toString());
        if (CanonicalLink.isFront(fetched) && !CanonicalLink.isFront(entry.link())) {
            return new Look.Missing("leads to the front page of %s instead of the article"
                    .formatted(fetched.site().orElse("its site")));
        }
        try {
            return room.read(() -> article(entry, answer, fetched));
        } catch (RefusedInput | TookTooLong unreadable) {
            return fromTheFeed(entry, unreadable.getMessage());
        }
    }

    private Look article(FeedEntry entry, Response answer, CanonicalUrl fetched) {
        var html = Letters.ofHtml(answer.body(), answer.header("content-type")).text();
        var page = pages.read(html, Optional.of(fetched));
        var placeholder = Placeholder.reason(answer, page);
        if (placeholder.isPresent()) {
            return fromTheFeed(entry, placeholder.get());
        }
        var own = CanonicalLink.of(html, fetched);
        var url = addresses.of(fetched, own, page.text());
        return new Look.Read(
                receive(page, entry, url), new Freshness(answer.header("etag"), answer.header("last-modified")));
    }

    /// What a feed carries of an article whose page cannot be read, or the failure.
    private Look fromTheFeed(FeedEntry entry, String reason) {
        try {
            return entry.text()
                    .map(text -> room.read(() -> given(entry, text)))
                    .<Look>map(receipt -> new Look.Read(receipt, Freshness.UNKNOWN))
                    .orElseGet(() -> new Look.Failed(reason));
        } catch (RefusedInput | TookTooLong unreadable) {
            return new Look.Failed(reason);
        }
    }

    private Receipt given(FeedEntry entry, String text) {
        var page = pages.read(
                "<html><body><article>%s</article></body></html>".formatted(text), Optional.of(entry.link()));
        return receive(new Page(entry.title(), page.text(), Optional.empty()), entry, entry.link());
    }

    private Receipt receive(Page page, FeedEntry entry, CanonicalUrl url) {
        return intake.receive(SubmissionReader.ofPage(page, Optional.of(url), entry.title(), entry.publishedAt()));
    }

    private static Map<String, String> conditions(Freshness known) {
        var headers = new HashMap<String, String>();
        headers.put("Accept", "text/html, application/xhtml+xml");
        known.etag().ifPresent(etag -> headers.put("If-None-Match", etag));
        known.lastModified().ifPresent(day -> headers.put("If-Modified-Since", day));
        return headers;
    }
}

package ashyldy.ingest.feed;

import java.io.IOException;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;

import ashyldy.edge.outbound.OutboundRefused;
import ashyldy.edge.outbound.Response;
import ashyldy.ingest.article.Articles;
import ashyldy.ingest.article.ReadingRoom;
import ashyldy.ingest.article.RefusedInput;
import ashyldy.ingest.feed.Feed.Freshness;

/// One visit to a feed: is there anything new, and if so, its pages.
public final class FeedVisit {
    /// A page that fails so often is not coming back.
    static final int MOST_ATTEMPTS = 5;

    private final Web web;
    private final FeedParser parser;
    private final PageIntake pages;
    private final ReadingRoom room;
    private final Articles articles;
    private final Feeds feeds;
    private final InstantSource clock;

    public FeedVisit(FeedSources sources, Articles articles, Feeds feeds, InstantSource clock) {
        this.web = sources.web();
        this.parser = sources.parser();
        this.pages = sources.pages();
        this.room = sources.room();
        this.articles = articles;
        this.feeds = feeds;
        this.clock = clock;
    }

    /// @param stopping asked before each page; true leaves the rest for the next visit
    /// @throws IOException if the feed cannot be fetched or read
    /// @throws OutboundRefused if it may not be fetched
    Visit to(Feed feed, BooleanSupplier stopping) throws IOException {
        var answer = web.get(feed.url(), conditions(feed.freshness()));
        if (answer.status() == 304) {
            return new Visit(0, 0, feed.freshness());
        }
        if (answer.status() != 200) {
            throw new IOException("answers with status " + answer.status());
        }
        var entries = room.read(() -> parser.entries(answer.body(), answer.header("content-type"), feed.url()));
        return read(feed, entries.reversed(), freshness(answer), stopping);
    }

    /// The oldest first, so that articles arrive in the order they were published.
    private Visit read(Feed feed, List<FeedEntry> entries, Freshness freshness, BooleanSupplier stopping) {
        var read = 0;
        var missed = 0;
        for (var entry : entries) {
            if (stopping.getAsBoolean()) {
                return new Visit(read, missed, Freshness.UNKNOWN);
            }
            var article = entry.link().id();
            if (articles.has(article) || feeds.misses(article) >= MOST_ATTEMPTS) {
                continue;
            }
            if (take(feed, article, entry)) {
                read++;
            } else {
                missed++;
            }
        }
        return new Visit(read, missed, missed == 0 ? freshness : Freshness.UNKNOWN);
    }

    private boolean take(Feed feed, UUID article, FeedEntry entry) {
        try {
            pages.take(entry);
            return true;
        } catch (IOException | OutboundRefused | RefusedInput unreadable) {
            feeds.missed(feed, article, new MissedPage(entry.link(), unreadable.getMessage()), clock.instant());
            return false;
        }
    }

    private static Map<String, String> conditions(Freshness known) {
        var headers = new HashMap<String, String>();
        headers.put("Accept", "application/rss+xml, application/atom+xml, application/xml;q=0.9, */*;q=0.5");
        known.etag().ifPresent(etag -> headers.put("If-None-Match", etag));
        known.lastModified().ifPresent(day -> headers.put("If-Modified-Since", day));
        return headers;
    }

    private static Freshness freshness(Response answer) {
        return new Freshness(answer.header("etag"), answer.header("last-modified"));
    }
}

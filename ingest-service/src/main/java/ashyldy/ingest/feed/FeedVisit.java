package ashyldy.ingest.feed;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;

import ashyldy.edge.outbound.OutboundRefused;
import ashyldy.edge.outbound.Response;
import ashyldy.events.Withdrawal;
import ashyldy.ingest.article.ArticleIntake;
import ashyldy.ingest.article.Articles;
import ashyldy.ingest.article.ReadingRoom.TookTooLong;
import ashyldy.ingest.feed.Feed.Freshness;
import ashyldy.ingest.web.Urgency;

/// One visit to a feed: what is new in it is noted, and the pages that are due are looked at. It ends after a time, so
/// that a feed of thousands keeps nobody waiting; what is left is due at the next one.
public final class FeedVisit {
    private static final Duration LONGEST = Duration.ofMinutes(2);

    /// Somebody waits for the answer.
    private static final Duration LONGEST_ASKED_FOR = Duration.ofSeconds(45);

    private final FeedSources sources;
    private final Articles articles;
    private final ArticleIntake intake;
    private final Pages pages;
    private final InstantSource clock;

    FeedVisit(FeedSources sources, Articles articles, ArticleIntake intake, Pages pages, InstantSource clock) {
        this.sources = sources;
        this.articles = articles;
        this.intake = intake;
        this.pages = pages;
        this.clock = clock;
    }

    /// What a feed offers.
    ///
    /// @param trouble why it could not be read
    private record Offer(List<FeedEntry> entries, Freshness freshness, Optional<String> trouble) {}

    /// @param stopping asked before each page; true leaves the rest for the next visit
    Visit to(Feed feed, Urgency urgency, BooleanSupplier stopping) {
        var end = clock.instant().plus(urgency == Urgency.NOW ? LONGEST_ASKED_FOR : LONGEST);
        var offer = offer(feed, urgency);
        pages.note(feed, offer.entries(), articles::has, clock.instant());
        var carried = offer.entries().stream().collect(Collectors.toMap(FeedEntry::link, Function.identity()));
        var brought = 0;
        for (var page : pages.due(feed, urgency, clock.instant())) {
            if (stopping.getAsBoolean() || clock.instant().isAfter(end)) {
                break;
            }
            // What the feed carries stands in for a page that was never read, and for no other.
            var entry = page.isKept()
                    ? page.entry()
                    : carried.getOrDefault(page.entry().link(), page.entry());
            brought += look(page, entry, urgency);
        }
        return new Visit(brought, offer.freshness(), offer.trouble());
    }

    /// @return how many articles that were not known before
    private int look(KnownPage page, FeedEntry entry, Urgency urgency) {
        var look = guarded(page, entry, urgency);
        var now = PageSchedule.after(look, page, clock.instant());
        if (page.isKept() && now.state() == PageState.WITHDRAWN) {
            now.article().ifPresent(article -> intake.withdraw(article, Withdrawal.GONE));
        }
        pages.save(now);
        return look instanceof Look.Read read && read.receipt().isNew() ? 1 : 0;
    }

    /// Whatever a page does to its reader, the next one is looked at.
    private Look guarded(KnownPage page, FeedEntry entry, Urgency urgency) {
        try {
            return sources.pages().look(entry, page.freshness(), urgency);
        } catch (RuntimeException | StackOverflowError fault) {
            return new Look.Failed("cannot be read: " + fault);
        }
    }

    /// The oldest first, so that articles arrive in the order they were published.
    private Offer offer(Feed feed, Urgency urgency) {
        try {
            var answer = sources.web().feed(feed.url(), conditions(feed.freshness()), urgency);
            if (answer.status() == 304) {
                return new Offer(List.of(), feed.freshness(), Optional.empty());
            }
            if (answer.status() != 200) {
                return trouble(feed, "answers with status " + answer.status());
            }
            var entries = sources.room()
                    .read(() -> sources.parser().entries(answer.body(), answer.header("content-type"), feed.url()));
            return new Offer(entries.reversed(), freshness(answer), Optional.empty());
        } catch (IOException | OutboundRefused | TookTooLong trouble) {
            return trouble(feed, Optional.ofNullable(trouble.getMessage()).orElse("no reason given"));
        }
    }

    private static Offer trouble(Feed feed, String reason) {
        return new Offer(List.of(), feed.freshness(), Optional.of(reason));
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

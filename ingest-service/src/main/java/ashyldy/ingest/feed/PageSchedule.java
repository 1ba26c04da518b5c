package ashyldy.ingest.feed;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import ashyldy.events.PublishedAt;
import ashyldy.ingest.feed.Feed.Freshness;
import ashyldy.ingest.feed.KnownPage.Tries;

/// When a page is looked at again. One that fails: soon, then over a week. One that was read: while it is young, for
/// news
/// are corrected within hours. One that is gone: it may come back.
final class PageSchedule {
    private static final List<Duration> AFTER_FAILURE = List.of(
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofDays(1),
            Duration.ofDays(1),
            Duration.ofDays(2),
            Duration.ofDays(2));
    private static final List<Duration> AFTER_READING =
            List.of(Duration.ofHours(1), Duration.ofHours(6), Duration.ofDays(1), Duration.ofDays(3));
    private static final List<Duration> AFTER_WITHDRAWAL =
            List.of(Duration.ofHours(6), Duration.ofDays(1), Duration.ofDays(3), Duration.ofDays(7));
    private static final Duration BEFORE_WITHDRAWAL = Duration.ofHours(1);

    /// A server says by mistake that a page is not there; twice is believed.
    private static final int MISSING_TO_WITHDRAW = 2;

    private static final int YOUNG_DAYS = 7;

    private PageSchedule() {}

    static KnownPage after(Look look, KnownPage page, Instant now) {
        return switch (look) {
            case Look.Read(var receipt, var freshness) ->
                new KnownPage(page.entry(), PageState.KEPT, Optional.of(receipt.id()), read(page, now), freshness);
            case Look.Unchanged _ ->
                new KnownPage(page.entry(), page.state(), page.article(), read(page, now), page.freshness());
            case Look.Missing(var reason) -> missing(page, reason, now);
            case Look.Failed(var reason) -> failed(page, reason, 0, now);
            case Look.Postponed(var reason, var until) ->
                with(page, page.state(), tries(page, page.tries().failures(), 0, Optional.of(until), reason, now));
        };
    }

    private static Tries read(KnownPage page, Instant now) {
        int readings = page.tries().readings() + 1;
        var due = isYoung(page, now) ? at(AFTER_READING, readings - 1, now) : Optional.<Instant>empty();
        return new Tries(0, 0, readings, due, Optional.empty(), Optional.of(now));
    }

    private static KnownPage missing(KnownPage page, String reason, Instant now) {
        int missing = page.tries().missing() + 1;
        return switch (page.state()) {
            case WAITING, GIVEN_UP -> failed(page, reason, missing, now);
            case KEPT -> {
                var isGone = missing >= MISSING_TO_WITHDRAW;
                var wait = isGone ? AFTER_WITHDRAWAL.getFirst() : BEFORE_WITHDRAWAL;
                yield with(
                        page,
                        isGone ? PageState.WITHDRAWN : PageState.KEPT,
                        tries(page, 0, missing, Optional.of(now.plus(wait)), reason, now));
            }
            case WITHDRAWN ->
                with(
                        page,
                        PageState.WITHDRAWN,
                        tries(page, 0, missing, at(AFTER_WITHDRAWAL, missing - MISSING_TO_WITHDRAW, now), reason, now));
        };
    }

    private static KnownPage failed(KnownPage page, String reason, int missing, Instant now) {
        int failures = page.tries().failures() + 1;
        var due = at(AFTER_FAILURE, failures - 1, now);
        var isLost = due.isEmpty() && page.state() == PageState.WAITING;
        return with(page, isLost ? PageState.GIVEN_UP : page.state(), tries(page, failures, missing, due, reason, now));
    }

    private static Tries tries(
            KnownPage page, int failures, int missing, Optional<Instant> due, String reason, Instant now) {
        return new Tries(failures, missing, page.tries().readings(), due, Optional.of(reason), Optional.of(now));
    }

    private static KnownPage with(KnownPage page, PageState state, Tries tries) {
        // To "as it was" nobody could answer what a withdrawn article says now.
        var freshness = state == PageState.WITHDRAWN ? Freshness.UNKNOWN : page.freshness();
        return new KnownPage(page.entry(), state, page.article(), tries, freshness);
    }

    private static Optional<Instant> at(List<Duration> waits, int index, Instant now) {
        return index < waits.size() ? Optional.of(now.plus(waits.get(index))) : Optional.empty();
    }

    /// A day more or less does not matter here.
    private static boolean isYoung(KnownPage page, Instant now) {
        var youngest = LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(YOUNG_DAYS);
        return page.entry()
                .publishedAt()
                .map(PublishedAt::day)
                .map(day -> day.isAfter(youngest))
                .orElse(true);
    }
}

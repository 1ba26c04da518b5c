package ashyldy.ingest.feed;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

import ashyldy.ingest.feed.Feed.Freshness;
import ashyldy.ingest.feed.KnownPage.Tries;
import ashyldy.ingest.web.Urgency;

/// The pages of a test, all of one feed.
final class InMemoryPages implements Pages {
    private final Map<UUID, KnownPage> pages = new LinkedHashMap<>();

    @Override
    public void note(Feed feed, List<FeedEntry> entries, Predicate<UUID> kept, Instant now) {
        for (var entry : entries) {
            pages.merge(entry.link().id(), waiting(entry, now), (known, fresh) -> renewed(known, entry, now));
        }
    }

    private static KnownPage waiting(FeedEntry entry, Instant now) {
        var tries = new Tries(0, 0, 0, Optional.of(now), Optional.empty(), Optional.empty());
        return new KnownPage(entry, PageState.WAITING, Optional.empty(), tries, Freshness.UNKNOWN);
    }

    private static KnownPage renewed(KnownPage known, FeedEntry entry, Instant now) {
        var tries = known.tries();
        var due = known.entry().version().equals(entry.version()) ? tries.dueAt() : Optional.of(now);
        return new KnownPage(
                entry,
                known.state(),
                known.article(),
                new Tries(tries.failures(), tries.missing(), tries.readings(), due, tries.reason(), tries.lookedAt()),
                known.freshness());
    }

    @Override
    public List<KnownPage> due(Feed feed, Urgency urgency, Instant now) {
        return pages.values().stream()
                .filter(page -> switch (urgency) {
                    case ROUTINE ->
                        page.tries().dueAt().filter(due -> !due.isAfter(now)).isPresent();
                    case NOW -> page.tries().dueAt().isPresent() || page.state() == PageState.GIVEN_UP;
                })
                .toList();
    }

    @Override
    public void save(KnownPage page) {
        pages.put(page.id(), page);
    }

    @Override
    public List<KnownPage> missed(Feed feed, int limit) {
        return pages.values().stream()
                .filter(page -> page.tries().reason().isPresent())
                .limit(limit)
                .toList();
    }

    @Override
    public Map<UUID, Outstanding> outstanding() {
        return Map.of();
    }
}

package ashyldy.ingest.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A page of a feed whose last look brought nothing, as it is shown.
///
/// @param state waiting: it is looked for again; kept: an earlier look brought its article; given_up: the schedule has
/// come to its end; withdrawn: it was read and is gone
/// @param looks in a row that brought nothing
/// @param nextLookAt absent where only `POST …/poll` looks again
public record MissedPageView(
        String url,
        Optional<String> title,
        String state,
        String reason,
        int looks,
        Optional<Instant> lookedAt,
        Optional<Instant> nextLookAt) {
    /// All of a feed, the latest look first.
    public record MissedPages(List<MissedPageView> items) {
        public MissedPages {
            items = List.copyOf(items);
        }
    }

    static MissedPageView of(KnownPage page) {
        var tries = page.tries();
        return new MissedPageView(
                page.entry().link().text(),
                page.entry().title(),
                page.state().code(),
                tries.reason().orElse(""),
                Math.max(tries.failures(), tries.missing()),
                tries.lookedAt(),
                tries.dueAt());
    }
}

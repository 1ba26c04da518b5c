package ashyldy.ingest.reread;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A reread as it is shown.
///
/// @param finishedAt absent while it is under way
/// @param articles how many were kept when it began
/// @param taken how many of them have been read again: `changed`, `unchanged` and `failed` together
/// @param changed now say something else, and were published as a new revision that alerts nobody
/// @param failed could not be read again; what was published of them stands
/// @param failures the first hundred of those, with the reasons
public record RereadView(
        UUID id,
        Instant startedAt,
        Optional<Instant> finishedAt,
        long articles,
        long taken,
        long changed,
        long unchanged,
        long failed,
        List<FailedArticle> failures) {
    public RereadView {
        failures = List.copyOf(failures);
    }

    /// @param reason in the words of the reader
    public record FailedArticle(UUID article, Optional<String> url, String reason) {}

    static RereadView of(Reread reread, List<Failure> failures) {
        return new RereadView(
                reread.id(),
                reread.startedAt(),
                reread.finishedAt(),
                reread.articles(),
                reread.taken().all(),
                reread.taken().changed(),
                reread.taken().unchanged(),
                reread.taken().failed(),
                failures.stream()
                        .map(one -> new FailedArticle(one.article(), one.url(), one.reason()))
                        .toList());
    }
}

package ashyldy.ingest.reread;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// All kept articles are read again.
///
/// @param articles how many were kept when it began
/// @param position of the article that was taken last; those that arrived before it are still to come
/// @param taken what has become of the articles so far
record Reread(UUID id, Instant startedAt, Optional<Instant> finishedAt, long articles, long position, Tally taken) {
    Reread {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(startedAt, "startedAt");
        Objects.requireNonNull(finishedAt, "finishedAt");
        Objects.requireNonNull(taken, "taken");
    }
}

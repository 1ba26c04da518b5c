package ashyldy.ingest.feed;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// A feed as it was read.
///
/// @param charset in which it made sense
/// @param entries those that point to a page, in the order of the feed
/// @param flaw what a strict reader would have refused it for, absent for a sound document
record FeedDocument(Optional<String> title, Charset charset, List<FeedEntry> entries, Optional<String> flaw) {
    FeedDocument {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(charset, "charset");
        Objects.requireNonNull(flaw, "flaw");
        entries = List.copyOf(entries);
    }
}

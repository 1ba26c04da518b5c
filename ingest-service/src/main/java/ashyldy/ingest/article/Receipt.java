package ashyldy.ingest.article;

import java.util.Objects;
import java.util.UUID;

import ashyldy.events.Coded;

/// What has become of a submission.
///
/// @param revision of the article that is now kept
/// @param claims how many it makes, 0 where it tells of no project or could not be read
public record Receipt(UUID id, int revision, Outcome status, int claims) {
    public enum Outcome implements Coded {
        /// Not known before.
        ACCEPTED,
        /// Known, word for word.
        UNCHANGED,
        /// Known, with other words.
        REVISED,
        /// Kept, but the reader stumbled over it.
        UNREAD
    }

    public Receipt {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(status, "status");
    }

    /// Whether nothing was known of the article before.
    public boolean isNew() {
        return revision == 1 && (status == Outcome.ACCEPTED || status == Outcome.UNREAD);
    }

    static Receipt of(Outcome outcome, KeptArticle kept) {
        return new Receipt(
                kept.article().id(),
                kept.article().revision(),
                kept.reading() instanceof Reading.Unread ? Outcome.UNREAD : outcome,
                kept.claims());
    }
}

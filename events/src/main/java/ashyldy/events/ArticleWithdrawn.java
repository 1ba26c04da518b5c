package ashyldy.events;

import java.util.Objects;
import java.util.UUID;

/// Data of `kz.ashyldy.article.withdrawn.v1`: what an article has said counts no more. Should it come back, it is read
/// once more, at a later revision.
///
/// @param id of the article, the Kafka key
/// @param revision grows on from that of the last reading
public record ArticleWithdrawn(UUID id, int revision, Withdrawal reason) {
    public ArticleWithdrawn {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(reason, "reason");
        if (revision < 1) {
            throw new IllegalArgumentException("revisions count from 1: " + revision);
        }
    }
}

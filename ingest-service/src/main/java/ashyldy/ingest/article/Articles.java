package ashyldy.ingest.article;

import java.util.Optional;
import java.util.UUID;

/// Every article that was ever accepted, in its latest revision.
public interface Articles {
    Optional<KeptArticle> find(UUID id);

    /// Whether the article was ever accepted.
    boolean has(UUID id);

    /// The article of this page, kept under whatever spelling of its address came first.
    Optional<UUID> known(CanonicalUrl url);

    /// Keeps the article and publishes what was read from it, both or neither.
    ///
    /// @param before what the article was when its reading began, empty if it was not there
    /// @return false, with nothing changed, if somebody else has been faster
    boolean keep(Optional<KeptArticle> before, KeptArticle now);
}

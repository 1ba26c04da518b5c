package ashyldy.ingest.article;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The articles of a test.
public final class InMemoryArticles implements Articles {
    private final Map<UUID, KeptArticle> kept = new HashMap<>();

    @Override
    public Optional<KeptArticle> find(UUID id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public boolean has(UUID id) {
        return kept.containsKey(id);
    }

    @Override
    public boolean keep(Optional<KeptArticle> before, KeptArticle now) {
        var id = now.article().id();
        if (!find(id).map(KeptArticle::version).equals(before.map(KeptArticle::version))) {
            return false;
        }
        kept.put(id, now);
        return true;
    }
}

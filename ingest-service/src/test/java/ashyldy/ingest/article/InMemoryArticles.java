package ashyldy.ingest.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import ashyldy.events.ArticleRead;
import ashyldy.ingest.article.Reading.Read;

/// The articles of a test.
public final class InMemoryArticles implements Articles {
    private final Map<UUID, KeptArticle> kept = new HashMap<>();
    private final Map<String, UUID> pages = new HashMap<>();
    private final List<ArticleRead> published = new ArrayList<>();

    @Override
    public Optional<KeptArticle> find(UUID id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public boolean has(UUID id) {
        return kept.containsKey(id);
    }

    @Override
    public Optional<UUID> known(CanonicalUrl url) {
        return Optional.ofNullable(pages.get(SamePage.of(url)));
    }

    @Override
    public boolean keep(Optional<KeptArticle> before, KeptArticle now) {
        var id = now.article().id();
        if (!find(id).map(KeptArticle::version).equals(before.map(KeptArticle::version))) {
            return false;
        }
        kept.put(id, now);
        now.article().url().map(CanonicalUrl::new).ifPresent(url -> pages.putIfAbsent(SamePage.of(url), id));
        if (now.reading() instanceof Read(var says)) {
            published.add(says);
        }
        return true;
    }

    /// Of each revision, whether it was marked as read again.
    List<Boolean> published(UUID id) {
        return published.stream()
                .filter(says -> says.id().equals(id))
                .map(ArticleRead::reread)
                .toList();
    }
}

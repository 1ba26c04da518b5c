package ashyldy.ingest.claim;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import ashyldy.events.ArticlePart;
import ashyldy.events.Quote;
import ashyldy.ingest.article.Article;
import ashyldy.ingest.discourse.Project;
import ashyldy.ingest.discourse.Site;

/// Names the claims of one article by what they speak of, so that the same article read the same way has the same ids.
/// Two
/// that are named by the same words at the same place are told apart by their order.
final class ClaimIds {
    private final Article article;
    private final Set<UUID> given = new HashSet<>();

    ClaimIds(Article article) {
        this.article = article;
    }

    UUID of(Project project) {
        String key = key(project);
        UUID id = named(key);
        for (int another = 2; !given.add(id); another++) {
            id = named(key + " #" + another);
        }
        return id;
    }

    private String key(Project project) {
        String title = project.anchor().part() == ArticlePart.TITLE ? "title " : "";
        return article.id() + " " + project.kind().code() + " " + title
                + project.anchor().start()
                + project.site().flatMap(Site::quote).map(ClaimIds::where).orElse("");
    }

    private static String where(Quote quote) {
        return " " + (quote.part() == ArticlePart.TITLE ? "title " : "") + quote.start();
    }

    private static UUID named(String key) {
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }
}

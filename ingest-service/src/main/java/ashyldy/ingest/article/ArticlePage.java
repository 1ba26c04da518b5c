package ashyldy.ingest.article;

import java.util.List;
import java.util.Optional;

/// Some articles of a list, the newest first.
///
/// @param next the cursor of the page that follows, absent on the last
public record ArticlePage(List<ArticleSummary> items, Optional<String> next) {
    public ArticlePage {
        items = List.copyOf(items);
    }
}

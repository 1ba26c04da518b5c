package ashyldy.ingest.evaluation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Everything that was measured in one run.
///
/// @param unread articles that could not be read, which count as read with nothing found
public record Evaluation(List<ReadArticle> articles, List<String> unread) {
    /// The key of all languages together.
    public static final String ALL = "all";

    public Evaluation {
        articles = List.copyOf(articles);
        unread = List.copyOf(unread);
    }

    /// By language, all together first.
    public Map<String, Tally> tallies() {
        Map<String, Tally> tallies = new TreeMap<>();
        tallies.put(ALL, Tally.of(articles));
        articles.stream()
                .collect(Collectors.groupingBy(article -> article.article().language()))
                .forEach((language, some) -> tallies.put(language, Tally.of(some)));
        return tallies;
    }

    public Faults faults() {
        return Faults.of(articles);
    }

    /// Faults of one language, or of [#ALL].
    public Faults faults(String language) {
        return Faults.of(articles.stream()
                .filter(article ->
                        language.equals(ALL) || article.article().language().equals(language))
                .toList());
    }
}

package ashyldy.ingest.suggestion;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Counts gaps over many articles: what proposes the same is the same.
public final class Suggestions {
    private final Map<List<Object>, Suggestion> all = new LinkedHashMap<>();

    /// @param article the name under which it will be found again
    public void add(String article, List<Gap> gaps) {
        for (Gap gap : gaps) {
            all.merge(
                    List.of(gap.lack(), gap.language(), gap.proposals()), Suggestion.of(gap, article), Suggestion::and);
        }
    }

    /// By class, then the most frequent first, then in the order in which they were seen.
    public List<Suggestion> mostFrequentFirst() {
        return all.values().stream()
                .sorted(Comparator.comparing(Suggestion::lack)
                        .thenComparing(
                                Comparator.comparingInt(Suggestion::times).reversed()))
                .toList();
    }
}

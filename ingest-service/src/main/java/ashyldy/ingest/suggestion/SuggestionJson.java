package ashyldy.ingest.suggestion;

import java.util.List;
import java.util.stream.IntStream;

/// Suggestions as JSON, with whose the sentences are.
public record SuggestionJson(String notice, List<Listed> suggestions) {
    /// @param times how often it was seen
    /// @param because what the grammar reads there instead
    public record Listed(
            String lack,
            String language,
            int times,
            List<String> articles,
            List<String> because,
            List<String> sentences,
            List<Written> entries) {}

    /// @param text the lines that would go into the file
    public record Written(String file, String text) {}

    public static SuggestionJson of(List<Suggestion> suggestions) {
        return new SuggestionJson(
                SuggestionText.NOTICE,
                IntStream.range(0, suggestions.size())
                        .mapToObj(number -> listed(suggestions.get(number), number + 1))
                        .toList());
    }

    private static Listed listed(Suggestion suggestion, int number) {
        return new Listed(
                suggestion.lack().title(),
                suggestion.language().code(),
                suggestion.times(),
                suggestion.articles(),
                suggestion.because(),
                suggestion.sentences(),
                suggestion.proposals().stream()
                        .map(proposal -> new Written(
                                proposal.file(), String.join("\n", proposal.lines(number, suggestion.sentences()))))
                        .toList());
    }
}

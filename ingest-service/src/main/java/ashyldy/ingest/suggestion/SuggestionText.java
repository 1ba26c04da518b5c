package ashyldy.ingest.suggestion;

import java.util.ArrayList;
import java.util.List;

/// Suggestions as text that a linguist takes paragraphs from: all but the proposed entries are comments.
public final class SuggestionText {
    /// Whose the sentences are. It stands before every list of them.
    public static final String NOTICE =
            "The sentences belong to the publishers of their articles and are shown to be looked at, not to be kept. An entry is"
                    + " accepted with a sentence of your own in `finds` and a near miss of your own in `ignores`; without both it does not load.";

    private static final int SENTENCES = 2;
    private static final int WIDTH = 118;

    private SuggestionText() {}

    public static List<String> lines(List<Suggestion> suggestions) {
        List<String> lines = new ArrayList<>(comment(NOTICE));
        for (int number = 0; number < suggestions.size(); number++) {
            Suggestion suggestion = suggestions.get(number);
            if (number == 0 || suggestions.get(number - 1).lack() != suggestion.lack()) {
                lines.add("");
                lines.add("# ==== " + suggestion.lack().title());
            }
            lines.add("");
            lines.addAll(lines(suggestion, number + 1));
        }
        return lines;
    }

    private static List<String> lines(Suggestion suggestion, int number) {
        List<String> lines = new ArrayList<>(comment("%d. seen %s, in %s; %s"
                .formatted(
                        number,
                        suggestion.times() == 1 ? "once" : suggestion.times() + " times",
                        String.join(", ", suggestion.articles()),
                        String.join("; ", suggestion.because()))));
        List<String> sentences =
                suggestion.sentences().stream().limit(SENTENCES).toList();
        for (Proposal proposal : suggestion.proposals()) {
            lines.add("# " + proposal.file());
            if (proposal instanceof TableLine) {
                lines.add("# " + sentences.getFirst());
            }
            lines.addAll(proposal.lines(number, sentences));
        }
        return lines;
    }

    private static List<String> comment(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder("#");
        for (String word : text.split(" ")) {
            if (line.length() + word.length() >= WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder("#");
            }
            line.append(' ').append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}

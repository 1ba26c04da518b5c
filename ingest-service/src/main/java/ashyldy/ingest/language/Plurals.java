package ashyldy.ingest.language;

import java.util.List;

/// How a noun shows that it speaks of several. `sure` endings always do, `doubtful` ones only of a noun that nothing
/// governs ("schools" and "of a school" may be one form), `adjective` ones on the first word of a phrase.
public record Plurals(List<String> sure, List<String> doubtful, List<String> adjective) {
    public Plurals {
        sure = List.copyOf(sure);
        doubtful = List.copyOf(doubtful);
        adjective = List.copyOf(adjective);
    }

    /// @param first form of the first word of the phrase
    /// @param last form of its last word, the same for a phrase of one word
    public boolean isPlural(String first, String last, boolean single, boolean governed) {
        if (!single) {
            return ends(first, adjective) || doubtful.isEmpty() && ends(last, sure);
        }
        return ends(last, sure) || !governed && ends(last, doubtful);
    }

    /// Whether a chain of endings begins with one of several.
    boolean begins(String endings) {
        for (String each : sure) {
            if (endings.startsWith(each)) {
                return true;
            }
        }
        return false;
    }

    private static boolean ends(String form, List<String> endings) {
        for (String ending : endings) {
            if (form.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}

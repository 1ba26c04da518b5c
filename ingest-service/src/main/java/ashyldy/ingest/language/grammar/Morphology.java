package ashyldy.ingest.language.grammar;

import java.util.List;
import java.util.Map;

/// The grammar of one language, as far as acts need it.
public interface Morphology {
    /// Letters of the longest preposition that is told by its length alone.
    int PREPOSITION = 3;

    /// All forms of a verb as patterns of the lexicon, a form being one word or several: "has been opened".
    ///
    /// @throws UnknownLemma if the language has no such verb
    Map<Form, List<String>> verb(String lemma);

    /// All forms of a noun.
    ///
    /// @throws UnknownLemma if the language has no such noun
    List<String> noun(String lemma);

    /// Whether the verb comes after what it governs.
    boolean verbComesLast();

    /// Words that stand under one name in the forms of all verbs: `{have}` for "has", "have" and "had".
    default Map<String, List<String>> wordGroups() {
        return Map.of();
    }

    /// Whether what a verb governs can only follow this form of it: "set about …" begins with a preposition.
    default boolean staysBehind(String governed, String form) {
        return governed.length() <= PREPOSITION;
    }
}

package ashyldy.ingest.language.grammar;

import java.util.List;
import java.util.Map;

/// The grammar of one language, as far as acts need it.
public interface Morphology {
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
}

package ashyldy.ingest.suggestion;

import java.util.List;

/// What may be put into a file of the grammar, as it is written there.
public sealed interface Proposal permits Paragraph, TableLine {
    /// Where it belongs, from the folder of the languages, of the places or of the tests.
    String file();

    /// @param number of the proposal in its list, for a name that nothing else has
    /// @param sentences in which the words were seen, with the [words] marked
    List<String> lines(int number, List<String> sentences);
}

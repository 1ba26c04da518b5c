package ashyldy.ingest.suggestion;

import java.util.List;

import ashyldy.ingest.pointing.Found;

/// Makes gaps of phrases.
final class Gaps {
    private Gaps() {}

    /// @param words of the model, in whose sentence the phrase stands
    static Gap of(Lack lack, Found words, Phrase phrase, List<? extends Proposal> proposals, String because) {
        var span = words.reading().span(phrase.from(), phrase.to());
        var sentence = words.reading().sentence();
        return new Gap(
                lack,
                sentence.language(),
                List.copyOf(proposals),
                because,
                Excerpt.of(words.source(), sentence.span(), span),
                span);
    }
}

package ashyldy.ingest.discourse;

import ashyldy.events.Language;
import ashyldy.ingest.frame.Frame;
import ashyldy.ingest.language.Match;
import ashyldy.ingest.language.Topic;
import ashyldy.ingest.mention.SentenceReading;
import ashyldy.ingest.text.Among;
import ashyldy.ingest.text.Token;

/// "The school is located in Bereke": the sentence says nothing else of it, and gives its place.
record Located(SentenceReading reading) {
    boolean isSaidOf(Frame frame) {
        return !frame.sites().isEmpty()
                && Among.any(
                        reading.matches().of(Topic.HOLDINGS),
                        word -> word.entry().is("where")
                                && word.from() >= frame.facility().to()
                                && endsItsClause(word));
    }

    /// In Kazakh the verb does; elsewhere it may stand anywhere.
    private boolean endsItsClause(Match word) {
        return reading.sentence().language() != Language.KK
                || reading.sentence().at(word.to()).filter(Token::isWord).isEmpty();
    }
}

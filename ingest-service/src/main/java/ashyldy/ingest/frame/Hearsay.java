package ashyldy.ingest.frame;

import ashyldy.ingest.language.ClauseCode;
import ashyldy.ingest.language.Match;
import ashyldy.ingest.language.ModalityCode;
import ashyldy.ingest.mention.SentenceReading;
import ashyldy.ingest.mention.stage.StageMention;
import ashyldy.ingest.text.Among;

/// What a sentence only reports as said, wished or denied. "The akim denied reports that a school had opened" speaks of
/// it in a clause of its own, and the verb that takes it back stands in the clause before: a clause of content ("that",
/// "so that", "when") is read together with the one that it hangs on.
final class Hearsay {
    private final SentenceReading reading;

    Hearsay(SentenceReading reading) {
        this.reading = reading;
    }

    /// Somebody would like it, or asks, or may.
    boolean isTalk(StageMention mention) {
        return said(ModalityCode.TALK, mention);
    }

    /// Rumours, and reports that turn out false.
    boolean isDenied(StageMention mention) {
        return said(ModalityCode.DENIAL, mention);
    }

    /// "They ask that a school be opened": what such a clause says has not happened, whatever the form of its verb.
    boolean isWished(StageMention mention) {
        return Among.any(
                reading.matches().saying(ModalityCode.WISH),
                word -> word.to() <= mention.from()
                        && reading.clauseFrom(word.from()) == reading.clauseFrom(mention.from())
                        && Among.none(
                                reading.sentence().tokens().subList(word.to(), mention.from()),
                                token -> token.isMark()));
    }

    private boolean said(ModalityCode code, StageMention mention) {
        if (!reading.says(code)) {
            return false;
        }
        int from = reading.clauseFrom(mention.from());
        int governing = from > 0 && opensContent(from) ? reading.clauseFrom(from - 1) : from;
        return reading.matches().saysWithin(code, governing, reading.clauseTo(mention.from()));
    }

    private boolean opensContent(int clause) {
        for (Match word : reading.matches().saying(ClauseCode.BOUNDARY)) {
            if (word.from() == clause) {
                return word.entry().is("content");
            }
        }
        return false;
    }
}

package ashyldy.ingest.claim;

import java.time.LocalDate;
import java.util.Optional;

import ashyldy.events.Mentioned;
import ashyldy.events.ProjectName;
import ashyldy.events.Quote;
import ashyldy.events.Stage;
import ashyldy.ingest.mention.SentenceReading;
import ashyldy.ingest.mention.facility.NameMention;

/// A sentence in its article: what it is read with.
///
/// @param number of the sentence in the article, from 0
/// @param text of the article, into which quotes point
/// @param speaker who says it, where somebody is named
record Told(
        SentenceReading reading,
        int number,
        Discourse discourse,
        String text,
        Optional<LocalDate> published,
        Optional<Mentioned> speaker) {
    /// The same article at another sentence.
    Told at(SentenceReading other, int otherNumber) {
        return new Told(other, otherNumber, discourse, text, published, speaker);
    }

    int paragraph() {
        return reading.sentence().paragraph();
    }

    PlaceSense sense() {
        return discourse.sense();
    }

    PlaceBinding places() {
        return new PlaceBinding(reading, text, sense());
    }

    Quote quote(int from, int to) {
        return reading.quote(from, to, text);
    }

    ProjectName name(NameMention name) {
        return new ProjectName(name.text(), reading.sentence().language(), quote(name.first(), name.last()));
    }

    /// What is open is no longer planned: the clause speaks of another phase.
    private static boolean isOver(Draft draft) {
        return draft.isFirm() && (draft.stage() == Stage.OPENED || draft.stage() == Stage.STAGE_OPENED);
    }

    /// What a clause asserts, with its words and its dates.
    void tell(Draft draft, Assertion assertion, boolean firmly) {
        if (isOver(draft) && assertion.stage() == Stage.PLANNED) {
            return;
        }
        Quote words = quote(assertion.from(), assertion.to());
        draft.assertStage(firmly ? assertion : assertion.vague(), words);
        speaker.ifPresent(draft::told);
        new DateBinding(reading, text, published).bind(draft, assertion);
    }
}

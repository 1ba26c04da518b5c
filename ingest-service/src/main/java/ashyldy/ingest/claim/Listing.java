package ashyldy.ingest.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import ashyldy.events.Quote;
import ashyldy.events.Stage;
import ashyldy.ingest.language.Topic;
import ashyldy.ingest.mention.SentenceReading;

/// A list under a sentence with a colon: what the sentence asserts holds for every facility of the lines below it.
final class Listing {
    private static final int LONGEST = 40;

    /// Sentences after a list in which "all of them" still means it.
    private static final int SOON = 2;

    /// The assertion of the sentence above the list, with its words.
    record Lead(Assertion assertion, Quote quote) {}

    private Optional<Lead> lead = Optional.empty();
    private int leadParagraph;
    private final List<Draft> listed = new ArrayList<>();

    /// Opens or closes the list by what a sentence looks like; to be asked before the sentence is read.
    void pass(Told told, StageBinding stages) {
        SentenceReading reading = told.reading();
        boolean inside = lead.isPresent() && told.paragraph() > leadParagraph;
        if (inside && (!reading.stages().isEmpty() || told.paragraph() - leadParagraph > LONGEST)) {
            lead = Optional.empty();
        }
        if (opens(reading)) {
            lead = stages.ofTheOneBefore()
                    .or(() -> plan(reading))
                    .map(assertion -> new Lead(assertion, told.quote(assertion.from(), assertion.to())));
            leadParagraph = told.paragraph();
            listed.clear();
        }
    }

    static boolean opens(SentenceReading reading) {
        return (!reading.stages().isEmpty() || reading.says(Topic.MODALITY, "intent"))
                && reading.sentence().tokens().getLast().is(':');
    }

    /// "In the plans:", without a word of stage.
    private static Optional<Assertion> plan(SentenceReading reading) {
        return reading.matches()
                .saying(Topic.MODALITY, "intent")
                .findFirst()
                .map(word -> Assertion.of(
                        Stage.PLANNED, word.from(), word.to(), word.entry().id()));
    }

    /// What the sentence above says of the facilities of this one.
    Optional<Lead> lead(Told told) {
        return lead.filter(above -> told.paragraph() > leadParagraph);
    }

    void add(Draft draft) {
        listed.add(draft);
    }

    /// The projects of the list that has just ended.
    List<Draft> listed(Told told) {
        boolean soon = !listed.isEmpty() && told.number() - listed.getLast().sentence() <= SOON;
        return soon ? listed : List.of();
    }
}

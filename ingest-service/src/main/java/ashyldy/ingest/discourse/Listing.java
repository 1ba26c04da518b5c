package ashyldy.ingest.discourse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import ashyldy.events.Stage;
import ashyldy.events.Work;
import ashyldy.ingest.frame.Assertion;
import ashyldy.ingest.language.AnaphorCode;
import ashyldy.ingest.language.ModalityCode;
import ashyldy.ingest.mention.SentenceReading;
import ashyldy.ingest.mention.facility.KindMention;
import ashyldy.ingest.mention.facility.WorkMention;
import ashyldy.ingest.text.Among;

/// A list under a sentence that announces it: with a colon, or with words as "in the following villages". What the
/// sentence states holds for every item of the lines below it, and an item without a noun is of its kind.
final class Listing {
    private static final int LONGEST = 40;

    /// Sentences after a list in which "all of them" still means it.
    private static final int SOON = 2;

    private Optional<Lead> lead = Optional.empty();
    private Optional<KindMention> model = Optional.empty();
    private int leadParagraph;
    private final List<Project> listed = new ArrayList<>();

    /// Opens or closes the list by what a sentence looks like; to be asked before its frames are answered.
    ///
    /// @param before what the sentences before stated last, for "Among them:"
    void pass(Telling telling, Optional<Lead> before) {
        SentenceReading reading = telling.reading();
        boolean inside = lead.isPresent() && telling.paragraph() > leadParagraph;
        if (inside && (!reading.stages().isEmpty() || telling.paragraph() - leadParagraph > LONGEST)) {
            lead = Optional.empty();
        }
        if (!announces(reading) && !asksWhich(reading, before) && !isFirstItem(reading)) {
            return;
        }
        Optional<Lead> own = Lead.of(telling).or(() -> plan(telling));
        Optional<Lead> found = own.or(() ->
                before.filter(stated -> stated.ofSeveral() && (pointsBack(reading) || asksWhich(reading, before))));
        lead = found;
        model = found.flatMap(Lead::kind).or(() -> before.flatMap(Lead::kind));
        leadParagraph = telling.paragraph();
        listed.clear();
    }

    static boolean announces(SentenceReading reading) {
        boolean colon = reading.sentence().tokens().getLast().is(':');
        boolean speaks = !reading.stages().isEmpty()
                || reading.says(ModalityCode.INTENT)
                || reading.says(AnaphorCode.AMONG)
                || reading.says(AnaphorCode.FOLLOWING);
        return colon && speaks
                || reading.says(AnaphorCode.FOLLOWING) && !reading.stages().isEmpty();
    }

    /// "Aktau will build a school;" and below it "Astana – a theatre;": what the first item states holds for the rest.
    private static boolean isFirstItem(SentenceReading reading) {
        return reading.sentence().tokens().getLast().is(';')
                && !reading.stages().isEmpty()
                && !reading.kinds().isEmpty();
    }

    /// "Where the new schools will stand:", after something was stated of several schools.
    private static boolean asksWhich(SentenceReading reading, Optional<Lead> before) {
        return reading.sentence().tokens().getLast().is(':')
                && before.filter(Lead::ofSeveral)
                        .flatMap(Lead::kind)
                        .filter(whole -> Among.any(
                                reading.kinds(),
                                kind -> kind.kind() == whole.kind()
                                        && (kind.plural() || kind.several().isPresent())))
                        .isPresent();
    }

    private static boolean pointsBack(SentenceReading reading) {
        return reading.says(AnaphorCode.AMONG) || reading.says(AnaphorCode.FOLLOWING);
    }

    /// What is done to all of them: "repaired will be:".
    Optional<Work> work() {
        return model.flatMap(KindMention::works).flatMap(WorkMention::work);
    }

    /// "In the plans:", without a word of stage.
    private static Optional<Lead> plan(Telling telling) {
        return Among.first(telling.reading().matches().saying(ModalityCode.INTENT))
                .map(word -> Assertion.of(
                        Stage.PLANNED, word.from(), word.to(), word.entry().id()))
                .map(assertion ->
                        new Lead(List.of(telling.stated(assertion)), Optional.empty(), true, telling.number()));
    }

    /// What the sentence above states of the facilities of this one.
    Optional<Lead> lead(Telling telling) {
        return isInside(telling.paragraph()) ? lead : Optional.empty();
    }

    /// The facility of which an item without a noun is one.
    Optional<KindMention> model(int paragraph) {
        return isInside(paragraph) ? model : Optional.empty();
    }

    private boolean isInside(int paragraph) {
        return lead.isPresent() && paragraph > leadParagraph;
    }

    void add(Project project) {
        listed.add(project);
        model = Optional.of(project.mention());
    }

    /// The projects of the list that has just ended.
    List<Project> listed(Telling telling) {
        boolean soon = !listed.isEmpty() && telling.number() - listed.getLast().sentence() <= SOON;
        return soon ? listed : List.of();
    }
}

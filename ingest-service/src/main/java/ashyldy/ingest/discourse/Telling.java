package ashyldy.ingest.discourse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import ashyldy.events.Amount;
import ashyldy.events.DateRole;
import ashyldy.events.Measure;
import ashyldy.events.Mentioned;
import ashyldy.events.Party;
import ashyldy.events.Phase;
import ashyldy.events.ProjectDate;
import ashyldy.events.ProjectName;
import ashyldy.events.Quote;
import ashyldy.events.Scope;
import ashyldy.ingest.frame.Assertion;
import ashyldy.ingest.frame.Dated;
import ashyldy.ingest.frame.Frame;
import ashyldy.ingest.frame.Joined;
import ashyldy.ingest.frame.Measured;
import ashyldy.ingest.frame.SentenceFrames;
import ashyldy.ingest.frame.Statement;
import ashyldy.ingest.mention.SentenceReading;
import ashyldy.ingest.mention.facility.KindMention;
import ashyldy.ingest.mention.facility.NameMention;
import ashyldy.ingest.mention.facility.PhaseMention;

/// A sentence at its place in the article, and the facts that it gives, with their quotes.
///
/// @param number of the sentence in the article, from 0
/// @param article the text into which quotes point
/// @param speaker who says it, where somebody is named
/// @param headline whether it is or only repeats the title, so that its statements are not firm
/// @param title whether it stands in the title, and `article` is the title
record Telling(
        SentenceFrames frames,
        int number,
        String article,
        Optional<Mentioned> speaker,
        boolean headline,
        boolean title) {
    SentenceReading reading() {
        return frames.reading();
    }

    int paragraph() {
        return reading().sentence().paragraph();
    }

    /// @param rule by which the words were read
    Quote quote(int from, int to, String rule) {
        return quote(from, to).readBy(rule);
    }

    Quote quote(int from, int to) {
        Quote words = reading().quote(from, to, article);
        return title ? words.inTitle() : words;
    }

    ProjectName name(NameMention name) {
        return new ProjectName(
                name.text(), reading().sentence().language(), quote(name.first(), name.last(), name.rule()));
    }

    Fact.Stated stated(Assertion assertion) {
        return new Fact.Stated(
                headline ? assertion.vague() : assertion, quote(assertion.from(), assertion.to(), assertion.rule()));
    }

    /// What a statement gives: the stage, who says it, when.
    ///
    /// @param over whether the project is open already, so that the end of "from 2023 to 2025" is its opening
    List<Fact> facts(Statement statement, boolean over) {
        List<Fact> facts = new ArrayList<>(List.of(stated(statement.assertion())));
        speaker.ifPresent(said -> facts.add(new Fact.ToldBy(said)));
        statement.dates().forEach(date -> facts.add(dated(date.value(), over)));
        return facts;
    }

    private Fact dated(Dated date, boolean over) {
        boolean opened = over && date.mention().range() && date.role() == DateRole.PLANNED_COMPLETION;
        Quote quote =
                quote(date.mention().from(), date.mention().to(), date.mention().rule());
        return new Fact.Dated(new ProjectDate(
                opened ? DateRole.OPENING : date.role(),
                date.from(),
                date.to(),
                date.mention().precision(),
                date.mention().basis(),
                quote));
    }

    /// What is said of the facility beside its stage: figures, parties, programme.
    List<Fact> details(Frame frame) {
        List<Fact> facts = new ArrayList<>();
        frame.amounts().forEach(amount -> facts.add(measured(amount.value())));
        frame.parties().forEach(party -> facts.add(joined(party.value())));
        frame.programme().ifPresent(title -> facts.add(programme(title.value())));
        frame.dates().forEach(date -> facts.add(dated(date.value(), false)));
        return facts;
    }

    Fact measured(Measured amount) {
        return new Fact.Measured(new Amount(
                amount.measure(),
                amount.mention().value(),
                amount.mention().unit(),
                amount.scope(),
                amount.mention().approximation(),
                quote(
                        amount.mention().from(),
                        amount.mention().to(),
                        amount.mention().rule())));
    }

    Fact joined(Joined party) {
        Quote quote = quote(
                party.mention().first(), party.mention().last(), party.mention().rule());
        return new Fact.Joined(new Party(party.role(), party.mention().name(), quote));
    }

    Fact programme(NameMention title) {
        return new Fact.OfProgramme(new Mentioned(title.text(), quote(title.first(), title.last(), "name.programme")));
    }

    Fact phase(PhaseMention phase) {
        return new Fact.OfPhase(new Phase(phase.ordinal(), quote(phase.from(), phase.to(), "phase.number")));
    }

    /// How many of the kind are counted.
    List<Fact> counted(KindMention kind) {
        return kind.several()
                .map(number -> List.<Fact>of(
                        new Fact.Counted(number),
                        new Fact.Measured(new Amount(
                                Measure.COUNT,
                                kind.count().orElseThrow().value(),
                                kind.entry().property("counted").orElse("facilities"),
                                Scope.PROJECT,
                                kind.count().orElseThrow().approximation(),
                                quote(
                                        kind.count().orElseThrow().from(),
                                        Math.max(
                                                kind.to(),
                                                kind.count().orElseThrow().to()),
                                        kind.entry().id())))))
                .orElse(List.of());
    }
}

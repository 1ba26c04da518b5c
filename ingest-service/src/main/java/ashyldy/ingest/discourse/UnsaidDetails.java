package ashyldy.ingest.discourse;

import java.util.ArrayList;
import java.util.List;

import ashyldy.events.Language;
import ashyldy.events.Measure;
import ashyldy.events.Scope;
import ashyldy.ingest.frame.FigureSense;
import ashyldy.ingest.frame.Measuring;
import ashyldy.ingest.frame.PartyEdges;
import ashyldy.ingest.language.MeasureCode;
import ashyldy.ingest.language.PlaceCode;
import ashyldy.ingest.language.Topic;
import ashyldy.ingest.mention.SentenceReading;
import ashyldy.ingest.mention.facility.KindMention;
import ashyldy.ingest.mention.figure.UnitMeasure;
import ashyldy.ingest.text.Among;

/// What a sentence without a facility of its own gives to the project that it speaks of: figures, parties, a programme,
/// the sort of works.
final class UnsaidDetails {
    private final Telling telling;
    private final SentenceReading reading;

    UnsaidDetails(Telling telling) {
        this.telling = telling;
        this.reading = telling.reading();
    }

    /// Of one project.
    List<Fact> of(Project project) {
        List<Fact> facts = new ArrayList<>(figures(project));
        new PartyEdges(reading).of(project.kind()).forEach(party -> facts.add(telling.joined(party.value())));
        new JobsPromised(telling).by(project).ifPresent(facts::add);
        telling.frames().programme().ifPresent(title -> facts.add(telling.programme(title)));
        if (!reading.stages().isEmpty()) {
            telling.frames().work().ifPresent(work -> facts.add(new Fact.Done(work)));
        }
        return facts;
    }

    /// What holds for each of several: no sum of all is the price of one.
    List<Fact> ofEach(Project project) {
        return Among.those(
                figures(project),
                fact -> !(fact instanceof Fact.Measured measured
                        && measured.amount().measure() == Measure.COST
                        && measured.amount().scope() == Scope.PROJECT));
    }

    private List<Fact> figures(Project project) {
        if (namesAnother(reading)) {
            return List.of();
        }
        boolean priced = project.figure(Measure.COST).isPresent();
        FigureSense sense = new FigureSense(reading);
        Measuring measuring = new Measuring(project.mention(), false, priced);
        return Among.allMade(
                reading.amounts(), amount -> sense.measured(amount, measuring).map(telling::measured));
    }

    /// Rooms and yards belong to what the sentences before speak of.
    static boolean namesAnother(SentenceReading reading) {
        return reading.kinds().stream().anyMatch(kind -> !kind.isPart() && !isFloorOfPhase(kind, reading));
    }

    /// "At the first stage 20 thousand m² of offices will be built": a share of what the sentences before speak of.
    static boolean isFloorOfPhase(KindMention kind, SentenceReading reading) {
        boolean kazakh = reading.sentence().language() == Language.KK;
        return (kind.plural() || kazakh)
                && kind.count().isEmpty()
                && reading.says(MeasureCode.STAGE)
                && reading.amounts().stream()
                        .anyMatch(amount ->
                                amount.measure() == UnitMeasure.AREA && stands(amount.to(), kind.from(), reading));
    }

    /// "m² (of) offices".
    private static boolean stands(int figure, int noun, SentenceReading reading) {
        return noun == figure
                || noun == figure + 1
                        && reading.matches()
                                .at(Topic.PLACES, figure)
                                .filter(word -> word.says(PlaceCode.OF))
                                .isPresent();
    }
}

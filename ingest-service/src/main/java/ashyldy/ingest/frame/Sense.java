package ashyldy.ingest.frame;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import ashyldy.events.Kind;
import ashyldy.events.Language;
import ashyldy.ingest.mention.Mention;
import ashyldy.ingest.mention.SentenceReading;
import ashyldy.ingest.mention.facility.KindMention;
import ashyldy.ingest.mention.facility.PhaseMention;
import ashyldy.ingest.mention.figure.AmountMention;
import ashyldy.ingest.mention.stage.StageMention;
import ashyldy.ingest.mention.time.DateMention;
import ashyldy.ingest.text.Among;

/// What the grammar makes of the mentions of a sentence where somebody else has said to which facility they belong.
public final class Sense {
    private static final int BOUNDARY = 15;

    /// A Kazakh verb stands behind its date.
    private static final int WRONG_SIDE = 8;

    private final SentenceReading reading;
    private final Judgement judgement;
    private final DateRoles roles;
    private final FigureSense figures;

    /// @param published the day of the article
    public Sense(SentenceReading reading, Optional<LocalDate> published) {
        this.reading = reading;
        this.judgement = new Judgement(reading, published);
        this.roles = new DateRoles(reading, published);
        this.figures = new FigureSense(reading);
    }

    /// What a word of stage asserts.
    public Optional<Assertion> assertion(StageMention stage, boolean onWorks) {
        return judgement.of(stage, onWorks);
    }

    /// The role of a date: by the nearest word of stage of its sentence, else by what is told of the project.
    ///
    /// @param told what is told of the project, in this sentence or elsewhere
    public List<Bound<Dated>> dated(DateMention date, Optional<Assertion> told) {
        Optional<Assertion> near = Bound.nearest(
                        Among.those(
                                reading.stages(),
                                stage -> judgement.of(stage, true).isPresent()),
                        stage -> cost(date, stage))
                .flatMap(stage -> judgement.of(stage.value(), true));
        List<Dated> found = near.map(assertion -> roles.of(date, assertion)).orElse(List.of());
        List<Dated> dated = found.isEmpty()
                ? told.map(assertion -> roles.of(date, assertion)).orElse(List.of())
                : found;
        return dated.stream().map(each -> new Bound<>(each, "pointed at")).toList();
    }

    private int cost(Mention date, Mention stage) {
        boolean wrongSide = reading.sentence().language() == Language.KK && stage.to() <= date.from();
        return date.distanceTo(stage)
                + (wrongSide ? WRONG_SIDE : 0)
                + BOUNDARY * reading.boundariesBetween(date.from(), stage.from());
    }

    public Optional<Measured> measured(AmountMention amount, KindMention facility) {
        return figures.measured(amount, new Measuring(facility, true, false))
                .or(() -> figures.pointed(amount, facility));
    }

    public List<Bound<Joined>> joined(Kind kind) {
        return new PartyEdges(reading).of(kind);
    }

    public Optional<Bound<PhaseMention>> phase(KindMention facility) {
        return new PhaseEdges(reading).of(facility);
    }
}

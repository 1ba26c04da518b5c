package ashyldy.ingest.frame;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import ashyldy.events.Work;
import ashyldy.ingest.mention.SentenceReading;
import ashyldy.ingest.mention.facility.KindMention;
import ashyldy.ingest.mention.facility.PhaseMention;
import ashyldy.ingest.mention.facility.WorkMention;
import ashyldy.ingest.text.Among;
import ashyldy.places.Gazetteer;

/// Makes the frames of a sentence: what is left out, the predicate of each facility, then places, dates, figures and
/// parties, each with one owner.
public final class FrameReading implements FrameReader {
    private final Gazetteer gazetteer;
    private final Optional<LocalDate> published;

    /// @param published the day of the article, by which months find their year
    public FrameReading(Gazetteer gazetteer, Optional<LocalDate> published) {
        this.gazetteer = gazetteer;
        this.published = published;
    }

    @Override
    public boolean groups() {
        return false;
    }

    @Override
    public SentenceFrames frames(SentenceReading sentence, List<KindMention> pointed) {
        SentenceReading reading = LeftOut.in(pointed.isEmpty() ? sentence : sentence.withMembers(pointed, List.of()));
        return reading.kinds().isEmpty() && reading.stages().isEmpty()
                ? new SentenceFrames(reading, List.of(), List.of(), new PartyEdges(reading).programme(), work(reading))
                : told(reading);
    }

    private SentenceFrames told(SentenceReading reading) {
        Predicates predicates = new Predicates(reading, published);
        Map<KindMention, List<Bound<Assertion>>> asserted = asserted(reading, predicates);
        List<Assertion> told = new ArrayList<>();
        asserted.values().forEach(all -> all.forEach(bound -> told.add(bound.value())));
        DateEdges dates = new DateEdges(reading, published, told);
        Making making = new Making(reading, asserted, dates);
        Distribution distribution = new Distribution(reading);
        List<Frame> frames = new ArrayList<>();
        for (KindMention kind : reading.kinds()) {
            frames.addAll(distribution.of(making.frame(kind)));
        }
        List<Statement> unsaid =
                Among.each(predicates.unsaid(), assertion -> new Statement(assertion, dates.of(assertion)));
        return new SentenceFrames(reading, frames, unsaid, new PartyEdges(reading).programme(), work(reading));
    }

    private static Optional<Work> work(SentenceReading reading) {
        return Among.firstMade(reading.works(), WorkMention::work);
    }

    private static Map<KindMention, List<Bound<Assertion>>> asserted(SentenceReading reading, Predicates predicates) {
        Map<KindMention, List<Bound<Assertion>>> asserted = new LinkedHashMap<>();
        for (KindMention kind : reading.kinds()) {
            predicates.of(kind).ifPresent(main -> {
                List<Bound<Assertion>> all = new ArrayList<>(List.of(main));
                predicates.afterwards(kind).ifPresent(later -> all.add(new Bound<>(later, "the clause after it")));
                asserted.put(kind, all);
            });
        }
        return asserted;
    }

    /// What the frames of one sentence have in common.
    private final class Making {
        private final SentenceReading reading;
        private final Map<KindMention, List<Bound<Assertion>>> asserted;
        private final DateEdges dates;
        private final SiteEdges sites;
        private final FigureEdges figures;
        private final PartyEdges parties;
        private final PhaseEdges phases;
        private final boolean alone;

        private Making(SentenceReading reading, Map<KindMention, List<Bound<Assertion>>> asserted, DateEdges dates) {
            this.reading = reading;
            this.asserted = asserted;
            this.dates = dates;
            this.sites = new SiteEdges(reading, gazetteer);
            this.figures = new FigureEdges(reading);
            this.parties = new PartyEdges(reading);
            this.phases = new PhaseEdges(reading);
            this.alone = asserted.size() <= 1;
        }

        private Frame frame(KindMention kind) {
            Optional<Bound<PhaseMention>> phase = phases.of(kind);
            List<Bound<Statement>> statements =
                    Among.each(asserted.getOrDefault(kind, List.of()), bound -> statement(bound, phase.isPresent()));
            return new Frame(
                    reading,
                    kind,
                    statements,
                    sites.of(kind),
                    figures.of(kind),
                    alone ? parties.of(kind.kind()) : List.of(),
                    alone
                            ? parties.programme().map(name -> new Bound<>(name, "beside a word of programme"))
                            : Optional.empty(),
                    phase);
        }

        private Bound<Statement> statement(Bound<Assertion> bound, boolean ofPhase) {
            Assertion told = bound.value();
            return new Bound<>(new Statement(ofPhase ? told.ofPhase() : told, dates.of(told)), bound.because());
        }
    }
}

package ashyldy.ingest.frame;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import ashyldy.events.Kind;
import ashyldy.events.Measure;
import ashyldy.events.Scope;
import ashyldy.ingest.language.MeasureCode;
import ashyldy.ingest.mention.SentenceReading;
import ashyldy.ingest.mention.facility.KindMention;
import ashyldy.ingest.mention.figure.AmountMention;

/// What a figure of a sentence measures of a facility, and of how much of it. Money is a cost only where the words say
/// so.
public final class FigureSense {
    private static final Set<Kind> POWERED = EnumSet.of(Kind.POWER, Kind.RENEWABLE, Kind.HEATING, Kind.OTHER);
    private static final Set<Kind> LONG =
            EnumSet.of(Kind.RAILWAY, Kind.POWER, Kind.OTHER, Kind.WASTEWATER, Kind.AIRPORT);

    private final MeasureWords words;
    private final Costs costs;

    public FigureSense(SentenceReading reading) {
        this.words = new MeasureWords(reading);
        this.costs = new Costs(reading, words);
    }

    public Optional<Measured> measured(AmountMention mention, Measuring measuring) {
        return measure(mention, measuring)
                .map(measure -> new Measured(
                        measure == Measure.JOBS ? mention.ofJobs() : mention,
                        measure,
                        scope(mention, measure, measuring.facility())));
    }

    /// Of a figure of which somebody else has said that it measures the facility: by its unit, unless the words beside
    /// it
    /// say that it is something else.
    Optional<Measured> pointed(AmountMention mention, KindMention facility) {
        Optional<Measure> measure = switch (mention.measure()) {
            case MONEY -> only(Measure.COST, costs.mayBeCost(mention));
            case AREA -> Optional.of(Measure.AREA);
            case METRES, LENGTH -> Optional.of(Measure.LENGTH);
            case POWER -> Optional.of(Measure.POWER);
            case CAPACITY, THROUGHPUT -> only(Measure.CAPACITY, !mention.people());
            case JOBS -> Optional.of(Measure.JOBS);
            case STOREYS -> Optional.of(Measure.STOREYS);
            case COUNT, NONE -> Optional.empty();
        };
        return measure.map(each -> new Measured(mention, each, scope(mention, each, facility)));
    }

    private Optional<Measure> measure(AmountMention mention, Measuring measuring) {
        KindMention facility = measuring.facility();
        return switch (mention.measure()) {
            case MONEY -> only(Measure.COST, costs.isCost(mention, measuring));
            case AREA ->
                only(
                        Measure.AREA,
                        measuring.own()
                                || words.said(mention, MeasureCode.AREA)
                                || words.said(mention, MeasureCode.SITE)
                                || words.ofPhase(mention)
                                || words.pointBack());
            case METRES -> only(Measure.LENGTH, facility.kind() == Kind.BRIDGE);
            case LENGTH ->
                only(
                        Measure.LENGTH,
                        facility.isLine()
                                || LONG.contains(facility.kind())
                                || facility.kind() == Kind.BRIDGE && words.said(mention, MeasureCode.LENGTH));
            case CAPACITY -> isCapacity(mention, measuring) ? Optional.of(Measure.CAPACITY) : jobs(mention);
            case THROUGHPUT ->
                only(
                        Measure.CAPACITY,
                        (words.said(mention, MeasureCode.YEARLY) || words.said(mention, MeasureCode.CAPACITY))
                                && isCapacity(mention, measuring));
            case JOBS -> Optional.of(Measure.JOBS);
            case POWER -> only(Measure.POWER, POWERED.contains(facility.kind()));
            case STOREYS -> Optional.of(Measure.STOREYS);
            case COUNT -> only(Measure.COUNT, isCounted(mention, facility));
            case NONE -> Optional.empty();
        };
    }

    private static Optional<Measure> only(Measure measure, boolean holds) {
        return holds ? Optional.of(measure) : Optional.empty();
    }

    /// "300 people will work there".
    private Optional<Measure> jobs(AmountMention mention) {
        return only(Measure.JOBS, mention.people() && words.saidBeside(mention, MeasureCode.JOBS));
    }

    /// People are a capacity only where the words say that so many can be taken.
    private boolean isCapacity(AmountMention mention, Measuring measuring) {
        boolean said = words.said(mention, MeasureCode.CAPACITY);
        boolean made = mention.unit().equals("cars") && measuring.facility().kind() == Kind.FACTORY;
        if (made && !said || measuring.facility().isDevice()) {
            return false;
        }
        if (mention.people()) {
            return said || measuring.own() && words.stands(mention, MeasureCode.FOR);
        }
        return measuring.own() || said || words.pointBack() || words.said(mention, MeasureCode.COMPONENT);
    }

    private static boolean isCounted(AmountMention mention, KindMention facility) {
        return mention.part() || !mention.unit().equals("apartments") || facility.kind() == Kind.HOUSING;
    }

    private Scope scope(AmountMention mention, Measure measure, KindMention facility) {
        if (mention.before()) {
            return Scope.BEFORE;
        }
        if (mention.whole()) {
            return Scope.NETWORK;
        }
        if (mention.part() || measure == Measure.CAPACITY && words.close(mention, MeasureCode.COMPONENT)) {
            return Scope.COMPONENT;
        }
        if (words.ofPhase(mention)) {
            return Scope.STAGE;
        }
        if (words.close(mention, MeasureCode.EACH) || isApartmentsOfEach(mention, facility)) {
            return Scope.EACH;
        }
        return switch (measure) {
            case COST -> words.said(mention, MeasureCode.YEAR) && !isTotal(mention) ? Scope.YEAR : Scope.PROJECT;
            case AREA -> words.said(mention, MeasureCode.SITE) ? Scope.SITE : Scope.PROJECT;
            case LENGTH -> ofLength(mention, facility);
            case JOBS -> words.said(mention, MeasureCode.CONSTRUCTION) ? Scope.CONSTRUCTION : Scope.PROJECT;
            case CAPACITY, POWER, STOREYS, COUNT -> Scope.PROJECT;
        };
    }

    private Scope ofLength(AmountMention mention, KindMention facility) {
        if (words.close(mention, MeasureCode.NETWORK)) {
            return facility.several().isPresent() ? Scope.PROJECT : Scope.NETWORK;
        }
        return words.said(mention, MeasureCode.DONE) ? Scope.DONE : Scope.PROJECT;
    }

    private static boolean isApartmentsOfEach(AmountMention mention, KindMention facility) {
        return mention.unit().equals("apartments")
                && facility.several().isPresent()
                && mention.from() <= facility.from();
    }

    private boolean isTotal(AmountMention mention) {
        return words.nearest(mention, EnumSet.of(MeasureCode.COST, MeasureCode.YEAR))
                .filter(word -> word.entry().is("total"))
                .isPresent();
    }
}

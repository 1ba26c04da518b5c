package ashyldy.ingest.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import ashyldy.events.Amount;
import ashyldy.events.Approximation;
import ashyldy.events.Kind;
import ashyldy.events.Language;
import ashyldy.events.Measure;
import ashyldy.events.Scope;
import ashyldy.ingest.mention.SentenceReading;
import ashyldy.ingest.mention.facility.KindMention;
import ashyldy.ingest.mention.figure.AmountMention;
import ashyldy.ingest.mention.figure.UnitMeasure;

/// Gives the figures of a sentence to the projects they measure, with the scope they speak of. Money is a cost only
/// where the words say so.
final class AmountBinding {
    private final SentenceReading reading;
    private final String article;
    private final boolean kazakh;
    private final MeasureWords words;
    private final Costs costs;

    AmountBinding(SentenceReading reading, String article) {
        this.reading = reading;
        this.article = article;
        this.kazakh = reading.sentence().language() == Language.KK;
        this.words = new MeasureWords(reading);
        this.costs = new Costs(reading, words);
    }

    /// @param drafts of the facilities of this sentence, without an entry for those that are no project
    /// @param focus what the sentence speaks of where it names no facility
    void bind(Map<KindMention, List<Draft>> drafts, Optional<Draft> focus) {
        for (AmountMention amount : reading.amounts()) {
            Optional<KindMention> owner = owner(amount);
            List<Draft> targets = owner.map(kind -> drafts.getOrDefault(kind, List.of()))
                    .orElseGet(() -> focus.stream().toList());
            boolean own = owner.isPresent();
            if (targets.size() == 1) {
                amount(amount, targets.getFirst(), own).ifPresent(targets.getFirst()::add);
            }
        }
    }

    /// The facility that a figure stands with: before it in Russian and English, after it in Kazakh; storeys and
    /// the like stand before it everywhere.
    private Optional<KindMention> owner(AmountMention amount) {
        boolean leads = kazakh
                || amount.measure() == UnitMeasure.STOREYS
                || amount.unit().equals("apartments");
        return reading.kinds().stream()
                .filter(kind -> !kind.isPart())
                .min(Comparator.comparingInt(kind -> cost(amount, kind, leads)));
    }

    private int cost(AmountMention amount, KindMention kind, boolean leads) {
        boolean before = amount.to() <= kind.from() || kind.from() <= amount.from() && amount.to() <= kind.to();
        int wrongSide = before == leads ? 0 : MeasureWords.REACH;
        int first = Math.min(amount.to(), kind.to());
        int last = Math.max(amount.from(), kind.from());
        return amount.distanceTo(kind)
                + wrongSide
                + MeasureWords.CLOSE * words.commas(first, last)
                + MeasureWords.REACH * reading.boundariesBetween(amount.from(), kind.from());
    }

    private Optional<Amount> amount(AmountMention mention, Draft draft, boolean own) {
        Optional<Measure> measure = measure(mention, draft, own);
        if (measure.isEmpty()) {
            return Optional.empty();
        }
        Approximation approximation = mention.approximation();
        return Optional.of(new Amount(
                measure.get(),
                mention.value(),
                mention.unit(),
                scope(mention, measure.get(), draft),
                approximation,
                reading.quote(mention.from(), mention.to(), article)));
    }

    private Optional<Measure> measure(AmountMention mention, Draft draft, boolean own) {
        return switch (mention.measure()) {
            case MONEY -> costs.isCost(mention, draft, own) ? Optional.of(Measure.COST) : Optional.empty();
            case AREA ->
                own
                                || words.said(mention, "area")
                                || words.said(mention, "site")
                                || words.said(mention, "stage")
                                || words.pointBack()
                        ? Optional.of(Measure.AREA)
                        : Optional.empty();
            case METRES -> draft.kind() == Kind.BRIDGE ? Optional.of(Measure.LENGTH) : Optional.empty();
            case LENGTH -> isLine(draft) ? Optional.of(Measure.LENGTH) : Optional.empty();
            case CAPACITY -> isCapacity(mention, draft, own) ? Optional.of(Measure.CAPACITY) : jobs(mention);
            case THROUGHPUT ->
                (words.said(mention, "yearly") || words.said(mention, "capacity")) && isCapacity(mention, draft, own)
                        ? Optional.of(Measure.CAPACITY)
                        : Optional.empty();
            case JOBS -> Optional.of(Measure.JOBS);
            case POWER -> isPower(draft) ? Optional.of(Measure.POWER) : Optional.empty();
            case STOREYS -> Optional.of(Measure.STOREYS);
            case COUNT -> isCounted(mention, draft) ? Optional.of(Measure.COUNT) : Optional.empty();
            case NONE -> Optional.empty();
        };
    }

    /// "300 people will work there".
    private Optional<Measure> jobs(AmountMention mention) {
        return mention.people() && words.said(mention, "jobs") ? Optional.of(Measure.JOBS) : Optional.empty();
    }

    private static boolean isLine(Draft draft) {
        return draft.mention().entry().is("line")
                || draft.kind() == Kind.RAILWAY
                || draft.kind() == Kind.POWER
                || draft.kind() == Kind.OTHER
                || draft.kind() == Kind.WASTEWATER
                || draft.kind() == Kind.AIRPORT;
    }

    private static boolean isPower(Draft draft) {
        return draft.kind() == Kind.POWER
                || draft.kind() == Kind.RENEWABLE
                || draft.kind() == Kind.HEATING
                || draft.kind() == Kind.OTHER;
    }

    /// People are a capacity only where the words say that so many can be taken.
    private boolean isCapacity(AmountMention mention, Draft draft, boolean own) {
        boolean made = mention.unit().equals("cars") && draft.kind() == Kind.FACTORY;
        if (made || draft.mention().entry().is("device")) {
            return false;
        }
        if (mention.people()) {
            return words.said(mention, "capacity") || own && words.stands(mention, "for");
        }
        return own || words.said(mention, "capacity") || words.pointBack() || words.said(mention, "component");
    }

    private static boolean isCounted(AmountMention mention, Draft draft) {
        return mention.part() || !mention.unit().equals("apartments") || draft.kind() == Kind.HOUSING;
    }

    private Scope scope(AmountMention mention, Measure measure, Draft draft) {
        if (mention.before()) {
            return Scope.BEFORE;
        }
        if (mention.part() || measure == Measure.CAPACITY && words.close(mention, "component")) {
            return Scope.COMPONENT;
        }
        if (words.said(mention, "stage")) {
            return Scope.STAGE;
        }
        if (words.close(mention, "each")
                || mention.unit().equals("apartments")
                        && draft.count().isPresent()
                        && mention.from() <= draft.mention().from()) {
            return Scope.EACH;
        }
        if (measure == Measure.COST) {
            return words.said(mention, "year") && !isTotal(mention) ? Scope.YEAR : Scope.PROJECT;
        }
        if (measure == Measure.AREA && words.said(mention, "site")) {
            return Scope.SITE;
        }
        if (measure == Measure.LENGTH && words.close(mention, "network")) {
            return draft.count().isPresent() ? Scope.PROJECT : Scope.NETWORK;
        }
        if (measure == Measure.LENGTH && words.said(mention, "done")) {
            return Scope.DONE;
        }
        return measure == Measure.JOBS && words.said(mention, "construction") ? Scope.CONSTRUCTION : Scope.PROJECT;
    }

    private boolean isTotal(AmountMention mention) {
        return words.nearest(mention, List.of("cost", "year"))
                .filter(word -> word.entry().is("total"))
                .isPresent();
    }
}

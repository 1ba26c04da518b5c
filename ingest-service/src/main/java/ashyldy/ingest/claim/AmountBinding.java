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
import ashyldy.ingest.language.Match;
import ashyldy.ingest.language.Topic;
import ashyldy.ingest.mention.AmountMention;
import ashyldy.ingest.mention.KindMention;
import ashyldy.ingest.mention.SentenceReading;

/// Gives the figures of a sentence to the projects they measure, with the scope they speak of. Money is a cost only
/// where the words say so.
final class AmountBinding {
    private static final int REACH = 9;
    private static final int CLOSE = 4;

    private final SentenceReading reading;
    private final String article;
    private final boolean kazakh;

    AmountBinding(SentenceReading reading, String article) {
        this.reading = reading;
        this.article = article;
        this.kazakh = reading.sentence().language() == Language.KK;
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
        boolean leads =
                kazakh || amount.measure().equals("storeys") || amount.unit().equals("apartments");
        return reading.kinds().stream()
                .filter(kind -> !kind.isPart())
                .min(Comparator.comparingInt(kind -> cost(amount, kind, leads)));
    }

    private int cost(AmountMention amount, KindMention kind, boolean leads) {
        boolean before = amount.to() <= kind.from() || kind.from() <= amount.from() && amount.to() <= kind.to();
        int wrongSide = before == leads ? 0 : REACH;
        int first = Math.min(amount.to(), kind.to());
        int last = Math.max(amount.from(), kind.from());
        return amount.distanceTo(kind)
                + wrongSide
                + CLOSE * commas(first, last)
                + REACH * reading.boundariesBetween(amount.from(), kind.from());
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
            case "money" -> isCost(mention, draft, own) ? Optional.of(Measure.COST) : Optional.empty();
            case "area" ->
                own || said(mention, "area") || said(mention, "site") || said(mention, "stage") || pointsBack()
                        ? Optional.of(Measure.AREA)
                        : Optional.empty();
            case "length" -> isLine(draft) ? Optional.of(Measure.LENGTH) : Optional.empty();
            case "capacity" -> isCapacity(mention, draft, own) ? Optional.of(Measure.CAPACITY) : Optional.empty();
            case "jobs" -> Optional.of(Measure.JOBS);
            case "power" -> isPower(draft) ? Optional.of(Measure.POWER) : Optional.empty();
            case "storeys" -> Optional.of(Measure.STOREYS);
            case "count" -> isCounted(mention, draft) ? Optional.of(Measure.COUNT) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private boolean pointsBack() {
        return reading.says(Topic.ANAPHORS, "building") || reading.says(Topic.ANAPHORS, "here");
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
        if (draft.mention().entry().is("device")) {
            return false;
        }
        if (mention.people()) {
            return said(mention, "capacity") || own && stands(mention, "for");
        }
        return own || said(mention, "capacity") || pointsBack() || said(mention, "component");
    }

    private boolean stands(AmountMention mention, String code) {
        return reading.matches()
                .before(Topic.MEASURES, mention.from())
                .filter(word -> word.says(code))
                .isPresent();
    }

    private static boolean isCounted(AmountMention mention, Draft draft) {
        return mention.part() || !mention.unit().equals("apartments") || draft.kind() == Kind.HOUSING;
    }

    private boolean isCost(AmountMention mention, Draft draft, boolean own) {
        Optional<Match> nearest = nearest(mention, List.of("cost", "funding", "not_cost", "year"));
        if (nearest.isEmpty() || nearest.get().says("not_cost") || isOfSomethingElse(mention)) {
            return false;
        }
        if (nearest.get().says("funding")) {
            boolean forWorks =
                    reading.works().stream().anyMatch(work -> work.work().isPresent());
            boolean ofThis = own || reading.kinds().isEmpty();
            boolean toThese = reading.says(Topic.ANAPHORS, "purpose");
            boolean toThis = reading.kinds().isEmpty()
                    && (pointsBack()
                            || Pronouns.open(reading)
                            || !reading.works().isEmpty());
            return (toThese || (ofThis && forWorks || toThis) && draft.count().isEmpty())
                    && reading.dates().isEmpty();
        }
        return own
                || pointsBack()
                || !nearest.get().says("year")
                || draft.figure(Measure.COST).isPresent();
    }

    /// "damage to the amount of …": the word of damage stands before, in the same part of the sentence.
    private boolean isOfSomethingElse(AmountMention mention) {
        return reading.matches()
                .saying(Topic.MEASURES, "not_cost")
                .anyMatch(word -> word.to() <= mention.from()
                        && mention.from() - word.to() <= CLOSE
                        && commas(word.to(), mention.from()) == 0);
    }

    private int commas(int from, int to) {
        int commas = 0;
        for (int at = Math.max(0, from); at < Math.min(to, reading.sentence().size()); at++) {
            commas += reading.sentence().token(at).is(',') ? 1 : 0;
        }
        return commas;
    }

    /// The word of measure nearest to a figure in its clause; what stands before it counts as nearer.
    private Optional<Match> nearest(AmountMention mention, List<String> codes) {
        int from = reading.clauseFrom(mention.from());
        int to = reading.clauseTo(mention.from());
        return reading.matches().of(Topic.MEASURES).stream()
                .filter(word -> codes.contains(word.entry().says()) && word.from() >= from && word.to() <= to)
                .filter(word -> distance(word, mention) <= REACH)
                .min(Comparator.comparingInt(word -> distance(word, mention)));
    }

    private static int distance(Match word, AmountMention mention) {
        return word.to() <= mention.from()
                ? mention.from() - word.to()
                : Math.max(0, word.from() - mention.to()) + CLOSE;
    }

    private boolean said(AmountMention mention, String code) {
        return nearest(mention, List.of(code)).isPresent();
    }

    private Scope scope(AmountMention mention, Measure measure, Draft draft) {
        if (mention.before()) {
            return Scope.BEFORE;
        }
        if (mention.part() || measure == Measure.CAPACITY && close(mention, "component")) {
            return Scope.COMPONENT;
        }
        if (said(mention, "stage")) {
            return Scope.STAGE;
        }
        if (close(mention, "each")
                || mention.unit().equals("apartments")
                        && draft.count().isPresent()
                        && mention.from() <= draft.mention().from()) {
            return Scope.EACH;
        }
        if (measure == Measure.COST) {
            return said(mention, "year") && !isTotal(mention) ? Scope.YEAR : Scope.PROJECT;
        }
        if (measure == Measure.AREA && said(mention, "site")) {
            return Scope.SITE;
        }
        if (measure == Measure.LENGTH && close(mention, "network")) {
            return draft.count().isPresent() ? Scope.PROJECT : Scope.NETWORK;
        }
        if (measure == Measure.LENGTH && said(mention, "done")) {
            return Scope.DONE;
        }
        return measure == Measure.JOBS && said(mention, "construction") ? Scope.CONSTRUCTION : Scope.PROJECT;
    }

    private boolean isTotal(AmountMention mention) {
        return nearest(mention, List.of("cost", "year"))
                .filter(word -> word.entry().is("total"))
                .isPresent();
    }

    private boolean close(AmountMention mention, String code) {
        return reading.matches().of(Topic.MEASURES).stream()
                .anyMatch(word -> word.says(code)
                        && (word.to() <= mention.from() && mention.from() - word.to() <= CLOSE - 1
                                || (kazakh || code.equals("each"))
                                        && word.from() >= mention.to()
                                        && word.from() - mention.to() <= 1
                                || word.from() <= mention.from() && mention.from() < word.to()));
    }
}

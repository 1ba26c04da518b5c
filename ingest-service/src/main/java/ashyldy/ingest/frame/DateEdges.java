package ashyldy.ingest.frame;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import ashyldy.events.DatePrecision;
import ashyldy.events.Language;
import ashyldy.events.Stage;
import ashyldy.ingest.language.MeasureCode;
import ashyldy.ingest.language.OrganisationCode;
import ashyldy.ingest.mention.Mention;
import ashyldy.ingest.mention.SentenceReading;
import ashyldy.ingest.mention.stage.StageMention;
import ashyldy.ingest.mention.time.DateMention;
import ashyldy.ingest.text.Among;

/// Gives each date of a sentence to one assertion: the nearest of its clause, in Kazakh the verb that follows it. What
/// tells when works begin or end takes the dates beside it.
final class DateEdges {
    /// Words between "told" and the day.
    private static final int SPOKEN = 3;

    private final SentenceReading reading;
    private final Judgement judgement;
    private final DateRoles roles;
    private final List<Assertion> told;
    private final boolean kazakh;
    private final Map<DateMention, Integer> nearestGap = new IdentityHashMap<>();

    /// @param told all that the sentence asserts of its facilities
    DateEdges(SentenceReading reading, Optional<LocalDate> published, List<Assertion> told) {
        this.reading = reading;
        this.judgement = new Judgement(reading, published);
        this.roles = new DateRoles(reading, published);
        this.told = told;
        this.kazakh = reading.sentence().language() == Language.KK;
    }

    List<Bound<Dated>> of(Assertion assertion) {
        List<Bound<Dated>> bound = new ArrayList<>();
        if (kazakh) {
            byVerbs(assertion, bound);
        }
        if (bound.isEmpty()) {
            byDistance(assertion, bound);
        }
        return bound;
    }

    private void byDistance(Assertion assertion, List<Bound<Dated>> bound) {
        nearest(assertion).ifPresent(date -> add(date, assertion, "nearest to " + words(assertion), bound));
        if (reading.kinds().size() <= 1) {
            for (Assertion edge : edges(assertion)) {
                nearest(edge).ifPresent(date -> add(date, edge, "nearest to " + words(edge), bound));
            }
        }
    }

    /// "It began in 2023 and will end in 2026": each date belongs to the verb that follows it.
    private void byVerbs(Assertion assertion, List<Bound<Dated>> bound) {
        for (DateMention date : reading.dates()) {
            Optional<Assertion> verb = Among.first(reading.stages(), stage -> stage.from() >= date.to())
                    .filter(stage -> !isOfClauseBefore(date, stage))
                    .flatMap(stage -> asserted(stage, assertion));
            verb.filter(asserted -> !isOfMoney(date, asserted))
                    .ifPresent(asserted -> add(date, asserted, "before " + words(asserted), bound));
        }
    }

    /// "It began last year, and this year was finished": a comma and a date of its own part the verb from the first.
    private boolean isOfClauseBefore(DateMention date, StageMention verb) {
        int comma = segmentTo(date.from());
        return Among.any(reading.dates(), other -> other.from() > comma && other.to() <= verb.from());
    }

    private Optional<Assertion> asserted(StageMention stage, Assertion assertion) {
        if (stage.from() <= assertion.to() && assertion.from() <= stage.to()) {
            return Optional.of(assertion);
        }
        boolean near = reading.boundariesBetween(stage.from(), assertion.from()) == 0;
        return near && stage.cue().needsWorks() ? judgement.of(stage, true) : Optional.empty();
    }

    private void add(DateMention date, Assertion assertion, String because, List<Bound<Dated>> bound) {
        roles.of(date, assertion).forEach(dated -> bound.add(new Bound<>(dated, because)));
    }

    private Optional<DateMention> nearest(Assertion assertion) {
        List<DateMention> own = Among.those(
                reading.dates(),
                date -> reading.boundariesBetween(date.from(), assertion.from()) == 0
                        && !isOfMoney(date, assertion)
                        && !isOfAnother(date, assertion)
                        && !isOfSpeech(date));
        return Among.nearest(own, date -> gap(date, assertion.from(), assertion.to()));
    }

    /// When works begin and end, told beside the assertion: "is being built since 2023 and will be finished in 2026".
    private List<Assertion> edges(Assertion assertion) {
        List<StageMention> others = Among.those(
                reading.stages(), stage -> stage.cue().isEdge() && !stage.overlaps(assertion.from(), assertion.to()));
        return Among.allMade(
                others, stage -> judgement.of(stage, true).filter(edge -> edge.beginning() || edge.ending()));
    }

    private static int gap(Mention date, int from, int to) {
        return Math.max(0, Math.max(date.from() - to, from - date.to()));
    }

    /// "The project passed its review, works begin in May"; "a hospital was opened, the school beside it in 2024": the
    /// date stands beside another verb.
    private boolean isOfAnother(DateMention date, Assertion assertion) {
        int own = gap(date, assertion.from(), assertion.to());
        int nearest = nearestGap.computeIfAbsent(date, this::nearestGap);
        return nearest < own || nearest == own && date.to() <= assertion.from() && isOfVerbBefore(date, assertion);
    }

    /// "They began in April and ended in October": a date between two verbs belongs to the first where the second has a
    /// date of its own.
    private boolean isOfVerbBefore(DateMention date, Assertion assertion) {
        return reading.dates().size() > 1
                && Among.any(reading.stages(), verb -> verb.cue().isEdge() && verb.to() <= date.from())
                && Among.any(reading.dates(), other -> other.from() >= assertion.to());
    }

    /// To the nearest verb that tells of a facility in the date's clause, or of the edge of works.
    private int nearestGap(DateMention date) {
        int nearest = Integer.MAX_VALUE;
        for (StageMention stage : reading.stages()) {
            nearest = stage.cue().isEdge() ? Math.min(nearest, gap(date, stage.from(), stage.to())) : nearest;
        }
        for (Assertion other : told) {
            int gap = gap(date, other.from(), other.to());
            boolean near = gap < nearest && reading.boundariesBetween(date.from(), other.from()) == 0;
            nearest = near ? gap : nearest;
        }
        return nearest;
    }

    /// "… told reporters on March 12": the day somebody spoke.
    private boolean isOfSpeech(DateMention date) {
        return date.precision() == DatePrecision.DAY
                && Among.any(
                        reading.matches().saying(OrganisationCode.SAID),
                        word -> word.to() <= date.from()
                                && date.from() - word.to() <= SPOKEN
                                && segmentFrom(date.from()) <= word.from()
                                && Among.none(
                                        reading.kinds(), kind -> kind.from() >= word.to() && kind.to() <= date.from()));
    }

    /// The year of an allotment is not a date of the works.
    private boolean isOfMoney(DateMention date, Assertion assertion) {
        int from = segmentFrom(date.from());
        int to = segmentTo(date.from());
        boolean money = reading.matches().saysWithin(MeasureCode.FUNDING, from, to)
                || reading.matches().saysWithin(MeasureCode.YEAR, from, to);
        return money && assertion.stage() != Stage.OPENED;
    }

    /// The words between two commas.
    private int segmentFrom(int token) {
        int at = token;
        while (at > 0 && !reading.sentence().token(at - 1).is(',')) {
            at--;
        }
        return at;
    }

    private int segmentTo(int token) {
        int at = token;
        while (at < reading.sentence().size() && !reading.sentence().token(at).is(',')) {
            at++;
        }
        return at;
    }

    private String words(Assertion assertion) {
        return reading.words(assertion.from(), assertion.to());
    }
}

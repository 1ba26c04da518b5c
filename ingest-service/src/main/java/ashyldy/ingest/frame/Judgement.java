package ashyldy.ingest.frame;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import ashyldy.events.DateBasis;
import ashyldy.events.Kind;
import ashyldy.events.Language;
import ashyldy.events.Stage;
import ashyldy.ingest.language.AnaphorCode;
import ashyldy.ingest.language.MeasureCode;
import ashyldy.ingest.language.ModalityCode;
import ashyldy.ingest.mention.SentenceReading;
import ashyldy.ingest.mention.facility.KindMention;
import ashyldy.ingest.mention.stage.StageCue;
import ashyldy.ingest.mention.stage.StageMention;

/// What one word of stage asserts, with everything around it: plans beat participles, negations undo, talk and memory
/// assert nothing.
final class Judgement {
    /// Before this year nothing that an undated article recalls is news.
    private static final int MEMORY = 2015;

    private static final int OLD = 5;
    private static final Set<StageCue> OPEN = EnumSet.of(StageCue.OPENED, StageCue.PASSABLE, StageCue.SETTLED);

    private final SentenceReading reading;
    private final Guards guards;
    private final Hearsay hearsay;
    private final int oldest;

    Judgement(SentenceReading reading, Optional<LocalDate> published) {
        this.oldest = published.map(day -> day.getYear() - OLD).orElse(MEMORY);
        this.reading = reading;
        this.guards = new Guards(reading);
        this.hearsay = new Hearsay(reading);
    }

    /// @param onWorks whether the word speaks of works rather than of the facility itself
    Optional<Assertion> of(StageMention mention, boolean onWorks) {
        boolean ofWorks = onWorks || mention.work().isPresent();
        if (reading.sentence().asks() || mention.cue().needsWorks() && !ofWorks) {
            return Optional.empty();
        }
        return asserted(mention, onWorks)
                .filter(assertion -> isNews(assertion, mention) && !hearsay.isDenied(mention))
                .map(assertion -> assertion.doing(mention.work()));
    }

    private Optional<Assertion> asserted(StageMention mention, boolean onWorks) {
        return switch (mention.cue()) {
            case SETTLED -> reading.says(ModalityCode.COUNTRYWIDE) ? Optional.empty() : happened(mention, onWorks);
            case OPENED, PASSABLE -> happened(mention, onWorks);
            case STAGE_OPENED ->
                mention.intended()
                        ? Optional.of(
                                assertion(Stage.UNDER_CONSTRUCTION, mention).endingWorks())
                        : happened(mention, Stage.STAGE_OPENED);
            case RUNS, UNDERWAY -> running(mention);
            case BEGUN ->
                mention.intended()
                        ? Optional.of(assertion(Stage.PLANNED, mention).beginningWorks())
                        : Optional.of(
                                assertion(Stage.UNDER_CONSTRUCTION, mention).beginningWorks());
            case ENDED -> reading.says(MeasureCode.DONE) ? Optional.empty() : ended(mention);
            case WILL_END ->
                mention.denied()
                        ? Optional.empty()
                        : Optional.of(
                                assertion(Stage.UNDER_CONSTRUCTION, mention).endingWorks());
            case WILL_BEGIN -> Optional.of(assertion(Stage.PLANNED, mention).beginningWorks());
            case PLANNED ->
                mention.denied()
                        ? Optional.empty()
                        : Optional.of(assertion(Stage.PLANNED, mention).endingWorks());
            case ACT ->
                mention.intended() && !mention.denied()
                        ? Optional.of(assertion(Stage.PLANNED, mention).endingWorks())
                        : Optional.empty();
            case SUSPENDED ->
                Optional.of(assertion(mention.denied() ? Stage.UNDER_CONSTRUCTION : Stage.SUSPENDED, mention));
            case CANCELLED -> Optional.of(assertion(Stage.CANCELLED, mention));
            case FUNDED -> Optional.of(assertion(Stage.UNKNOWN, mention));
            case NOTHING -> Optional.empty();
        };
    }

    private Optional<Assertion> happened(StageMention mention, boolean onWorks) {
        return happened(mention, Stage.OPENED);
    }

    private Optional<Assertion> happened(StageMention mention, Stage stage) {
        boolean soFar = reading.kinds().isEmpty() && reading.says(MeasureCode.DONE);
        if (mention.denied() || soFar) {
            return Optional.empty();
        }
        if (mention.intended()) {
            return Optional.of(assertion(Stage.PLANNED, mention).endingWorks());
        }
        return guards.isOnlyWhen(mention)
                ? Optional.empty()
                : Optional.of(assertion(guards.isUnfinished(mention) ? Stage.UNDER_CONSTRUCTION : stage, mention));
    }

    private Optional<Assertion> running(StageMention mention) {
        if (mention.denied()) {
            return Optional.of(assertion(Stage.SUSPENDED, mention));
        }
        return Optional.of(assertion(mention.intended() ? Stage.PLANNED : Stage.UNDER_CONSTRUCTION, mention));
    }

    private Optional<Assertion> ended(StageMention mention) {
        if (mention.denied()) {
            return Optional.of(assertion(Stage.UNDER_CONSTRUCTION, mention));
        }
        if (mention.intended()) {
            return Optional.of(assertion(Stage.UNDER_CONSTRUCTION, mention).endingWorks());
        }
        return guards.isOnlyWhen(mention)
                ? Optional.empty()
                : Optional.of(
                        assertion(guards.isUnfinished(mention) ? Stage.UNDER_CONSTRUCTION : Stage.OPENED, mention));
    }

    private Assertion assertion(Stage stage, StageMention mention) {
        return Assertion.of(stage, mention.from(), mention.to(), mention.rule());
    }

    private boolean isNews(Assertion assertion, StageMention mention) {
        return switch (assertion.stage()) {
            case OPENED, STAGE_OPENED ->
                !isLongAgo()
                        && !isMereDescription(mention)
                        && !near(ModalityCode.DISASTER, mention)
                        && !near(ModalityCode.MEMORY, mention)
                        && !hearsay.isTalk(mention)
                        && !hearsay.isWished(mention);
            case PLANNED -> !hearsay.isTalk(mention);
            case UNDER_CONSTRUCTION, SUSPENDED, CANCELLED, UNKNOWN -> true;
        };
    }

    /// Kazakh: "a mosque built of wood" only describes; a new, dated or measured one is told of.
    private boolean isMereDescription(StageMention mention) {
        return mention.attributive()
                && mention.to() - mention.from() == 1
                && reading.sentence().language() == Language.KK
                && reading.dates().isEmpty()
                && reading.amounts().isEmpty()
                && !reading.says(AnaphorCode.NEW);
    }

    /// "It opened in 1926": a sentence with a year long past tells history.
    private boolean isLongAgo() {
        return reading.dates().stream()
                .filter(date -> date.basis() == DateBasis.TEXT)
                .flatMap(date -> date.last().stream())
                .anyMatch(last -> last.getYear() <= oldest);
    }

    private boolean near(ModalityCode code, StageMention mention) {
        int from = reading.clauseFrom(mention.from());
        int to = reading.clauseTo(mention.from());
        return reading.matches().saysWithin(code, from, to);
    }

    /// A road that is "open" again was only closed; a new or rebuilt one is told by other words.
    boolean isOnlyPassable(StageMention mention, KindMention kind) {
        boolean line = kind.isLine() || kind.kind() == Kind.AIRPORT;
        if (!line || !OPEN.contains(mention.cue())) {
            return false;
        }
        boolean plain = mention.cue() == StageCue.PASSABLE;
        boolean fresh = kind.works().isPresent()
                || reading.matches().saysWithin(AnaphorCode.NEW, Math.max(0, kind.from() - 3), kind.from());
        return reading.says(ModalityCode.PASSING) || plain && !fresh;
    }
}

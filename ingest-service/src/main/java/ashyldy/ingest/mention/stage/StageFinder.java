package ashyldy.ingest.mention.stage;

import java.util.List;
import java.util.Locale;

import ashyldy.events.Language;
import ashyldy.events.Work;
import ashyldy.ingest.language.ClauseCode;
import ashyldy.ingest.language.Match;
import ashyldy.ingest.language.Matches;
import ashyldy.ingest.language.ModalityCode;
import ashyldy.ingest.language.Topic;
import ashyldy.ingest.text.Among;
import ashyldy.ingest.text.Sentence;
import ashyldy.ingest.text.Token;

/// Finds words of stage and what the words around each do to it: "will be", "is planned", "not".
public final class StageFinder {
    /// How far a plan reaches over the words of its clause.
    private static final int INTENT = 9;

    private static final int AUXILIARY = 4;
    private static final int NEGATION = 2;
    private static final int HELD = 5;

    /// Adjectives between a verb and its object.
    private static final int OBJECT = 2;

    private final Sentence sentence;
    private final Matches matches;

    public StageFinder(Sentence sentence, Matches matches) {
        this.sentence = sentence;
        this.matches = matches;
    }

    public List<StageMention> stages() {
        return Among.each(
                Among.those(matches.of(Topic.STAGES), match -> match.tells() && hasItsObject(match)), this::stage);
    }

    /// "Received a new school": the facility stands right behind, or nothing of a facility is told.
    private boolean hasItsObject(Match stage) {
        return !stage.entry().is("object")
                || Among.any(
                        matches.of(Topic.KINDS),
                        kind -> kind.from() >= stage.to()
                                && kind.from() - stage.to() <= OBJECT
                                && Among.all(sentence.tokens().subList(stage.to(), kind.from()), Token::isWord));
    }

    private StageMention stage(Match match) {
        return new StageMention(
                match.from(),
                match.to(),
                cue(match),
                isIntended(match),
                isDenied(match),
                isAttributive(match),
                match.entry().is("object"),
                match.entry().property("work").map(work -> Work.valueOf(work.toUpperCase(Locale.ROOT))),
                match.entry().property("class"),
                match.entry().id());
    }

    private StageCue cue(Match match) {
        if (isPartial(match)) {
            return StageCue.UNDERWAY;
        }
        return isHeld(match) ? StageCue.OPENED : StageCue.of(match.entry().says());
    }

    /// "The opening took place", "at the ceremony of commissioning": a noun of opening that has happened.
    private boolean isHeld(Match stage) {
        return stage.entry().property("form").filter("noun"::equals).isPresent()
                && stage.says("act")
                && Among.any(
                        matches.saying(Topic.MODALITY, "held"),
                        word -> !isParted(stage, word) && distance(stage, word) <= HELD);
    }

    private static int distance(Match one, Match other) {
        return Math.max(other.from() - one.to(), one.from() - other.to());
    }

    /// "Completed by 45 percent" is not completed.
    private boolean isPartial(Match stage) {
        return Among.any(matches.saying(ModalityCode.PARTIAL), share -> distance(stage, share) <= NEGATION);
    }

    /// A Kazakh participle stands before its noun; at the end of a clause "handed over" is the verb, while a bare
    /// "built"
    /// still only describes. What "has begun" or "ended" are works, wherever it stands.
    private boolean isAttributive(Match stage) {
        boolean kazakh = sentence.language() == Language.KK;
        boolean ends = kazakh
                && stage.length() > 1
                && sentence.at(stage.to()).filter(Token::isWord).isEmpty();
        boolean ofWorks = kazakh && StageCue.of(stage.entry().says()).isEdge();
        return stage.entry().is("attributive") && !ends && !ofWorks;
    }

    private boolean isIntended(Match stage) {
        return near(stage, "intent", INTENT)
                || near(stage, "instruction", INTENT)
                || near(stage, "future", AUXILIARY)
                || isHeadline(stage);
    }

    /// "Almaty to build a plant": without a full stop, an infinitive behind its subject is a future. Titles say it so.
    private boolean isHeadline(Match stage) {
        return stage.from() > 0
                && sentence.tokens().getLast().isWord()
                && matches.at(Topic.MODALITY, stage.from())
                        .filter(word -> word.says(ModalityCode.HEADLINE) || word.says(ModalityCode.FUTURE))
                        .isPresent();
    }

    /// In Kazakh the word of plan ends the clause, elsewhere it mostly stands before the verb; English: "plan to" and
    /// "to build" share the "to".
    private boolean near(Match stage, String code, int reach) {
        boolean kazakh = sentence.language() == Language.KK;
        return Among.any(matches.saying(Topic.MODALITY, code), word -> {
            if (isParted(stage, word)) {
                return false;
            }
            boolean before = word.from() < stage.from() && stage.from() - word.to() <= reach;
            boolean after = word.from() >= stage.to() && word.from() - stage.to() <= reach;
            boolean free = noneBetween(stage, word);
            return code.equals("future") ? (kazakh ? after : before) && free : (before && !kazakh || after) && free;
        });
    }

    /// A plan serves the stage word next to it: another one between the two takes it.
    private boolean noneBetween(Match stage, Match word) {
        int from = Math.min(stage.to(), word.to());
        int to = Math.max(stage.from(), word.from());
        return Among.none(
                matches.of(Topic.STAGES),
                other -> other != stage
                        && other.from() >= from
                        && other.to() <= to
                        && other.tells()
                        && !coordinated(other, stage));
    }

    /// "built and opened", "to build and to open": one plan serves both.
    private boolean coordinated(Match one, Match other) {
        int gap = Math.max(one.from(), other.from()) - Math.min(one.to(), other.to());
        return gap <= 2;
    }

    private boolean isDenied(Match stage) {
        return Among.any(
                matches.saying(Topic.MODALITY, "negation"),
                word -> !isParted(stage, word)
                        && (sentence.language() == Language.KK
                                ? word.from() >= stage.to() && word.from() - stage.to() <= NEGATION
                                : word.to() <= stage.from() && stage.from() - word.to() <= NEGATION - 1));
    }

    private boolean isParted(Match stage, Match word) {
        int from = Math.min(stage.from(), word.from());
        int to = Math.max(stage.from(), word.from());
        return Among.any(
                matches.saying(ClauseCode.BOUNDARY), boundary -> boundary.from() > from && boundary.from() < to);
    }
}

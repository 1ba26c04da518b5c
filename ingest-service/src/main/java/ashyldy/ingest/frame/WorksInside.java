package ashyldy.ingest.frame;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import ashyldy.events.Language;
import ashyldy.events.Work;
import ashyldy.ingest.language.Match;
import ashyldy.ingest.language.PlaceCode;
import ashyldy.ingest.language.Topic;
import ashyldy.ingest.mention.SentenceReading;
import ashyldy.ingest.mention.facility.KindMention;
import ashyldy.ingest.mention.facility.WorkMention;
import ashyldy.ingest.mention.stage.StageCue;
import ashyldy.ingest.mention.stage.StageMention;
import ashyldy.ingest.text.Among;

/// "In the school repairs have ended", "asphalt was laid on the street": what is done inside or upon a facility is done
/// to it, unless the clause names what else it is done to.
final class WorksInside {
    /// Words between the preposition and the noun.
    private static final int ADJECTIVES = 3;

    /// Words between the works and what is told of them.
    private static final int BESIDE = 4;

    private static final Set<StageCue> GOING_ON = EnumSet.of(StageCue.RUNS, StageCue.UNDERWAY);

    private static final Set<String> MAKING_OVER = Set.of("repair", "replace");

    private final SentenceReading reading;
    private final Judgement judgement;

    WorksInside(SentenceReading reading, Judgement judgement) {
        this.reading = reading;
        this.judgement = judgement;
    }

    Optional<Assertion> of(KindMention kind) {
        if (reading.sentence().language() != Language.RU || !isInside(kind) || isAnotherSpokenOf(kind)) {
            return Optional.empty();
        }
        return Among.firstMade(
                reading.stages(),
                stage -> !stage.attributive() && isInClause(kind, stage.from())
                        ? asserted(kind, stage)
                        : Optional.empty());
    }

    /// Building something inside of a house tells of the house only while it goes on: fitting, finishing.
    private Optional<Assertion> asserted(KindMention kind, StageMention stage) {
        if (stage.act().filter(MAKING_OVER::contains).isPresent() && stage.to() - stage.from() > 1) {
            return judgement.of(stage, true);
        }
        return reading.works().stream()
                .filter(work -> isInClause(kind, work.from()) && work.distanceTo(stage) <= BESIDE && !isOnlyThere(work))
                .flatMap(work -> work.work().stream())
                .findFirst()
                .filter(work -> GOING_ON.contains(stage.cue())
                        || work != Work.CONSTRUCTION && stage.cue().needsWorks())
                .flatMap(work -> judgement.of(stage, true).map(found -> found.doing(Optional.of(work))));
    }

    /// "Ended after the repairs": something else did.
    private boolean isOnlyThere(WorkMention work) {
        return reading.matches()
                .before(Topic.PLACES, work.from())
                .filter(word -> word.says(PlaceCode.OBLIQUE))
                .isPresent();
    }

    private boolean isInClause(KindMention kind, int token) {
        return reading.clauseFrom(kind.from()) <= token && token < reading.clauseTo(kind.from());
    }

    private boolean isAnotherSpokenOf(KindMention kind) {
        return Among.any(reading.kinds(), other -> other != kind && isInClause(kind, other.from()));
    }

    private boolean isInside(KindMention kind) {
        for (int at = kind.from() - 1; at >= 0 && kind.from() - at <= ADJECTIVES; at--) {
            Optional<Match> word = reading.matches().at(Topic.PLACES, at).filter(each -> each.says(PlaceCode.OBLIQUE));
            if (word.isPresent()) {
                return word.get().entry().is("inside") || word.get().entry().is("upon");
            }
        }
        return false;
    }
}

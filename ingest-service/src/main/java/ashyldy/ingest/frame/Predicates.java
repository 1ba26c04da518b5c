package ashyldy.ingest.frame;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import ashyldy.events.Kind;
import ashyldy.events.Language;
import ashyldy.events.Stage;
import ashyldy.ingest.language.AnaphorCode;
import ashyldy.ingest.language.ClauseCode;
import ashyldy.ingest.language.Match;
import ashyldy.ingest.language.Topic;
import ashyldy.ingest.mention.Mention;
import ashyldy.ingest.mention.SentenceReading;
import ashyldy.ingest.mention.facility.KindMention;
import ashyldy.ingest.mention.facility.WorkMention;
import ashyldy.ingest.mention.stage.StageCue;
import ashyldy.ingest.mention.stage.StageMention;
import ashyldy.ingest.text.Among;

/// Joins each facility of a sentence with the word of stage that speaks of it: the nearest of its clause. In Kazakh the
/// verb comes last, so the word stands after the facility, or directly before it as a participle.
final class Predicates {
    private static final int NEAR = 3;
    private static final int BEHIND = 4;

    /// Words that may follow a noun before its relative clause: "for 200 beds".
    private static final int PHRASE = 5;

    private static final int FAR = 45;

    /// A verb behind another facility counts so many words farther.
    private static final int TAKEN = 8;

    /// "It will be finished in May": of works, though no word names them.
    private static final Set<StageCue> EDGES = EnumSet.of(StageCue.WILL_END, StageCue.WILL_BEGIN);

    /// What reaches houses and villages.
    static final Set<Kind> NETWORKS = EnumSet.of(
            Kind.WATER_SUPPLY, Kind.WASTEWATER, Kind.GAS, Kind.HEATING, Kind.POWER, Kind.DIGITAL, Kind.OTHER);

    private final SentenceReading reading;
    private final Judgement judgement;
    private final Guards guards;
    private final BareWorks bareWorks;
    private final WorksInside worksInside;
    private final Background background;
    private final boolean kazakh;

    Predicates(SentenceReading reading, Optional<LocalDate> published) {
        this.reading = reading;
        this.background = new Background(reading, published);
        this.judgement = new Judgement(reading, published);
        this.guards = new Guards(reading);
        this.bareWorks = new BareWorks(reading);
        this.worksInside = new WorksInside(reading, judgement);
        this.kazakh = reading.sentence().language() == Language.KK;
    }

    /// What is asserted of a facility, by the word nearest to it.
    Optional<Bound<Assertion>> of(KindMention kind) {
        if (kind.oblique() || guards.sharesCase(kind)) {
            return inRelative(kind)
                    .map(found -> new Bound<>(found, "its relative clause"))
                    .or(() -> worksInside
                            .of(kind)
                            .filter(found -> isWorthy(kind, found))
                            .map(found -> new Bound<>(found, "works inside of it")));
        }
        if (guards.isPredicate(kind) || guards.isStreetsOwn(kind)) {
            return Optional.empty();
        }
        Optional<Assertion> seen = bareWorks.seen(kind);
        if (seen.isPresent()) {
            return seen.map(found -> new Bound<>(found, "somebody looks at its works"));
        }
        Optional<Bound<StageMention>> nearest =
                Bound.nearest(Among.those(reading.stages(), stage -> mayTell(stage, kind)), stage -> cost(stage, kind));
        if (nearest.isEmpty()) {
            return bareWorks.of(kind).map(found -> new Bound<>(found, "its works, without a word of stage"));
        }
        return judged(nearest.get().value(), kind)
                .filter(found -> isWorthy(kind, found))
                .map(found -> new Bound<>(found, nearest.get().because()));
    }

    private boolean mayTell(StageMention stage, KindMention kind) {
        boolean aim = kind.works()
                        .filter(works -> works.aim() && !holds(stage, works))
                        .isPresent()
                && stage.cue() != StageCue.FUNDED;
        boolean elsewhere = !NETWORKS.contains(kind.kind()) && (stage.supplies() || guards.isReached(kind, stage));
        boolean givenTo = stage.ofObject() && kind.from() < stage.from();
        return !aim
                && !givenTo
                && !elsewhere
                && !guards.isInventory(stage, kind)
                && !guards.isReceiver(kind, stage)
                && !guards.isOfAnother(stage, kind)
                && cost(stage, kind) <= FAR
                && !judgement.isOnlyPassable(stage, kind)
                && judged(stage, kind).isPresent();
    }

    /// "Set about the construction", "is ready to build": the word of stage holds the aim itself.
    private static boolean holds(StageMention stage, WorkMention works) {
        return stage.from() <= works.from() && works.to() <= stage.to();
    }

    private Optional<Assertion> judged(StageMention stage, KindMention kind) {
        return judgement.of(stage, kind.works().isPresent() || isOnWorks(stage, kind) || isObject(kind, stage));
    }

    /// "On the site of a hospital, which is being built": the clause speaks of the noun, whatever its case.
    private Optional<Assertion> inRelative(KindMention kind) {
        Optional<Match> relative = Among.first(
                reading.matches().saying(ClauseCode.BOUNDARY),
                word -> word.from() >= kind.to()
                        && word.from() - kind.to() <= PHRASE
                        && word.entry().is("relative"));
        return relative.flatMap(word -> Among.firstMade(
                reading.stages(),
                stage -> stage.from() >= word.from() && stage.from() - word.to() <= NEAR
                        ? judgement
                                .of(stage, kind.works().isPresent())
                                .filter(assertion -> assertion.stage() != Stage.OPENED)
                        : Optional.empty()));
    }

    /// Lower is closer; beyond [#FAR] the word speaks of something else.
    private int cost(StageMention stage, KindMention kind) {
        int start = kind.phraseFrom();
        int end = kind.phraseTo();
        boolean before = stage.to() <= kind.from();
        int distance = before ? Math.max(0, start - stage.to()) : Math.max(0, stage.from() - end);
        if (isParted(stage, kind)) {
            return FAR + 1;
        }
        if (kazakh && before && !(stage.attributive() && distance <= NEAR) && isNoun(kind)) {
            return FAR + 1;
        }
        if (!kazakh && stage.attributive() && distance > NEAR) {
            return FAR + 1;
        }
        return distance + (before ? isTaken(stage, kind) ? TAKEN : 0 : kazakh ? 0 : BEHIND / 2);
    }

    /// "Two of them in Talgar" leaves noun and verb out, in Kazakh too.
    private boolean isNoun(KindMention kind) {
        return reading.matches().at(Topic.KINDS, kind.from()).isPresent();
    }

    /// "A hospital opened and a school will open": the first verb has its facility before it, the school its own verb
    /// behind it.
    private boolean isTaken(StageMention stage, KindMention kind) {
        return reading.kinds().size() > 1
                && Among.any(reading.kinds(), other -> other.phraseTo() <= stage.from())
                && Among.any(reading.stages(), later -> isItsOwn(later, kind));
    }

    private boolean isItsOwn(StageMention stage, KindMention kind) {
        return stage.from() >= kind.phraseTo()
                && !stage.attributive()
                && reading.boundariesBetween(kind.from(), stage.from()) == 0
                && Among.none(reading.kinds(), other -> other.from() >= kind.to() && other.to() <= stage.from());
    }

    /// A boundary parts them, unless it opens a relative clause about the facility.
    private boolean isParted(StageMention stage, KindMention kind) {
        int first = Math.min(stage.from(), kind.from());
        int last = Math.max(stage.from(), kind.from());
        List<Match> between = Among.those(
                reading.matches().saying(ClauseCode.BOUNDARY), word -> word.from() > first && word.from() < last);
        if (between.isEmpty()) {
            return false;
        }
        boolean relative = between.size() == 1
                && between.getFirst().entry().is("relative")
                && between.getFirst().from() - kind.phraseTo() <= NEAR
                && between.getFirst().from() >= kind.to();
        return !relative;
    }

    /// What the next clause goes on to say, where it names no facility: ", but the works were stopped".
    Optional<Assertion> afterwards(KindMention kind) {
        int from = reading.clauseTo(kind.to() - 1);
        int to = from < reading.sentence().size() ? reading.clauseTo(from) : from;
        boolean another = Among.any(reading.kinds(), other -> isWithin(other, from, to));
        boolean onWorks = Among.any(reading.works(), work -> isWithin(work, from, to));
        if (another || !onWorks && !reading.matches().saysWithin(AnaphorCode.BUILDING, from, to)) {
            return Optional.empty();
        }
        return Among.firstMade(
                reading.stages(),
                stage -> isWithin(stage, from, to) && !stage.attributive()
                        ? judgement.of(stage, onWorks)
                        : Optional.empty());
    }

    private static boolean isWithin(Mention mention, int from, int to) {
        return mention.from() >= from && mention.to() <= to;
    }

    /// "the works on the canal began": the word speaks of works that stand beside it and the facility.
    private boolean isOnWorks(StageMention stage, KindMention kind) {
        return Among.any(
                reading.works(),
                work -> work.distanceTo(stage) <= BEHIND
                        && work.distanceTo(kind) <= BEHIND
                        && reading.boundariesBetween(work.from(), kind.from()) == 0);
    }

    /// "Completed the second track", "finish the dam": what was begun is the facility itself; whoever finishes a
    /// school may be its pupil.
    private boolean isObject(KindMention kind, StageMention stage) {
        boolean beside = stage.to() <= kind.phraseFrom() && kind.phraseFrom() - stage.to() <= NEAR;
        boolean built = kind.isLine() || kind.kind() == Kind.HOUSING || kind.kind() == Kind.OTHER;
        return !kazakh && beside && built && !stage.attributive();
    }

    /// A street is the place of many things; a project only where works on it are told.
    private boolean isWorthy(KindMention kind, Assertion assertion) {
        boolean summary = assertion.stage() == Stage.OPENED && guards.isSummary(kind);
        if (summary || background.isOld(kind, assertion)) {
            return false;
        }
        boolean works = kind.works().isPresent() || assertion.work().isPresent();
        return kind.kind() != Kind.STREET || works;
    }

    /// What is asserted of something that the sentence does not name. "Works will begin in spring, and the first power
    /// will flow in 2027": each clause asserts.
    List<Assertion> unsaid() {
        boolean works = !reading.works().isEmpty();
        List<StageMention> telling = Among.those(
                reading.stages(),
                stage -> !stage.attributive()
                        && !stage.ofObject()
                        && !guards.isOnlyStart(stage)
                        && stage.cue() != StageCue.SETTLED
                        && stage.cue() != StageCue.FUNDED);
        return Among.allMade(telling, stage -> judgement.of(stage, works || EDGES.contains(stage.cue())));
    }
}

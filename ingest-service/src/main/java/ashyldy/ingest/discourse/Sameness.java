package ashyldy.ingest.discourse;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import ashyldy.events.Kind;
import ashyldy.events.Measure;
import ashyldy.events.Scope;
import ashyldy.events.Stage;
import ashyldy.ingest.frame.Assertion;
import ashyldy.ingest.frame.Frame;
import ashyldy.ingest.frame.Measured;
import ashyldy.ingest.frame.Statement;
import ashyldy.ingest.language.AnaphorCode;
import ashyldy.ingest.mention.SentenceReading;
import ashyldy.ingest.mention.facility.KindMention;
import ashyldy.ingest.mention.facility.NameMention;
import ashyldy.ingest.text.Among;

/// Whether a facility of this sentence is one that the article spoke of before.
final class Sameness {
    /// How many projects back an article is thought to return to.
    private static final int LOOK_BACK = 40;

    private static final int FAR = 12;

    /// Sentences after which a name is no longer that of a facility which had none.
    private static final int NAMELESS = 8;

    /// Words between "one more" and its noun: "one more site, a clinic".
    private static final int MORE = 5;

    /// Words between an article and its noun.
    private static final int ARTICLE = 3;

    /// Kinds of so many sorts that the common noun must agree too.
    private static final Set<Kind> MANIFOLD = EnumSet.of(Kind.OTHER, Kind.CULTURE);

    /// Of what something is told, another sort of plant is another plant, too.
    private static final Set<Kind> MANIFOLD_WHEN_TOLD = EnumSet.of(Kind.OTHER, Kind.CULTURE, Kind.FACTORY, Kind.GAS);

    /// Kinds of which some are called plants.
    private static final Set<Kind> PLANTS = EnumSet.of(
            Kind.POWER,
            Kind.RENEWABLE,
            Kind.DESALINATION,
            Kind.WASTEWATER,
            Kind.LANDFILL,
            Kind.HEATING,
            Kind.AGRICULTURE);

    /// Of what a project has one.
    private static final Set<Measure> SINGLE = EnumSet.of(Measure.CAPACITY, Measure.LENGTH, Measure.POWER);

    /// How far a rounded figure may be off.
    private static final BigDecimal ROUNDING = new BigDecimal("0.05");

    private final PlaceSense sense;
    private final Set<Kind> manifold;

    private Sameness(PlaceSense sense, Set<Kind> manifold) {
        this.sense = sense;
        this.manifold = manifold;
    }

    /// For a facility of which something is told.
    static Sameness ofTold(PlaceSense sense) {
        return new Sameness(sense, MANIFOLD_WHEN_TOLD);
    }

    /// For one that is only spoken of: "the plant" is the complex of the sentence before.
    static Sameness ofMentioned(PlaceSense sense) {
        return new Sameness(sense, MANIFOLD);
    }

    /// @param site where this one is, as far as its own sentence tells
    Reference among(List<Project> projects, Frame frame, Optional<Site> site, int sentence) {
        List<Project> near = projects.subList(Math.max(0, projects.size() - LOOK_BACK), projects.size());
        return Among.last(near, project -> isSame(project, frame, site, sentence))
                .<Reference>map(project -> new Reference.Same(project, because(project, frame.facility())))
                .orElseGet(() -> new Reference.New("nothing told before is the same"));
    }

    private static String because(Project project, KindMention kind) {
        return kind.properName().isPresent() && !project.properNames().isEmpty()
                ? "the same name"
                : "the same kind, and nothing says another";
    }

    private boolean isSame(Project project, Frame frame, Optional<Site> site, int sentence) {
        KindMention kind = frame.facility();
        SentenceReading reading = frame.reading();
        if (project.kind() != kind.kind() && !isPlant(project, kind, reading)
                || project.stage() == Stage.CANCELLED
                || isAnother(kind, reading)
                || isIndefinite(kind, reading) && isKnownByThen(project, sentence)
                || !sameCount(project, kind)) {
            return false;
        }
        if (site.isPresent()
                && project.site().isPresent()
                && !project.site().get().carried()
                && !site.get().mayBe(project.site().get(), sense)) {
            return false;
        }
        if (site.isPresent() && kind.properName().isEmpty() && isLongPast(project, sentence)
                || project.sentence() == sentence && !new SameSentence(project, reading).isOne(kind)) {
            return false;
        }
        if (manifold.contains(kind.kind())
                && !isToldAgain(project, frame, site, sentence)
                && !Likeness.ofHeads(project, kind, reading)
                && kind.properName().isEmpty()) {
            return false;
        }
        if (isOfOtherSize(project, frame) || isAtOddsWith(project, frame) || Phases.differ(project, frame)) {
            return false;
        }
        Optional<NameMention> name = kind.properName();
        if (name.isPresent() && isUnlike(project, name.get(), sentence)) {
            return false;
        }
        return name.isEmpty()
                || project.properNames().isEmpty()
                || Among.any(project.properNames(), known -> Likeness.ofNames(name.get(), known));
    }

    /// "In the region a house of culture opened. A village club was put up in A": the next sentence says where.
    private boolean isToldAgain(Project project, Frame frame, Optional<Site> site, int sentence) {
        return project.kind() == Kind.CULTURE
                && project.sentence() + 1 == sentence
                && project.isOver()
                && frame.asserts()
                && frame.statements().getFirst().value().assertion().stage() == Stage.OPENED
                && !frame.facility().plural()
                && frame.facility().properName().isEmpty()
                && site.filter(finer -> project.site()
                                .filter(wide -> wide.fineness() <= finer.fineness() && finer.mayBe(wide, sense))
                                .isPresent())
                        .isPresent();
    }

    /// "A power plant" that goes on as "the plant", a wind farm as "the 50-MW station".
    private static boolean isPlant(Project project, KindMention kind, SentenceReading reading) {
        boolean plain = kind.to() - kind.from() == 1 && kind.name().isEmpty() && PLANTS.contains(project.kind());
        boolean station = kind.isMeasured() && project.kind() == Kind.RENEWABLE;
        boolean power = kind.kind() == Kind.POWER
                && project.kind() == Kind.RENEWABLE
                && kind.name().isEmpty()
                && kind.works().isEmpty()
                && Likeness.ofHeads(project, kind, reading);
        return power || plain && (station || kind.kind() == Kind.FACTORY && Likeness.ofHeads(project, kind, reading));
    }

    /// "A clinic for 500 and a maternity home for 200": two values of what a project has one of make two projects.
    private static boolean isOfOtherSize(Project project, Frame frame) {
        return Among.any(
                frame.amounts(),
                own -> own.value().scope() == Scope.PROJECT
                        && SINGLE.contains(own.value().measure())
                        && isOther(own.value(), project));
    }

    private static boolean isOther(Measured own, Project project) {
        return project.figure(own.measure())
                .filter(known -> known.unit().equals(own.mention().unit()))
                .filter(known -> !isNear(known.value(), own.mention().value()))
                .isPresent();
    }

    /// What is open is not planned, and what is planned has not opened: with a place or a size of its own it is another
    /// project.
    private static boolean isAtOddsWith(Project project, Frame frame) {
        if (!frame.asserts()) {
            return false;
        }
        Statement said = frame.statements().getFirst().value();
        boolean placed = !frame.sites().isEmpty();
        boolean placeless = project.site().filter(site -> !site.carried()).isEmpty();
        return (placed || !frame.amounts().isEmpty())
                && switch (said.assertion().stage()) {
                    case PLANNED -> project.isOver();
                    case OPENED ->
                        said.assertion().firm()
                                && placed
                                && placeless
                                && (project.stage() == Stage.PLANNED || isOtherWork(project, said.assertion()));
                    case UNDER_CONSTRUCTION ->
                        project.isOver()
                                && !said.assertion().ending()
                                && !said.assertion().beginning();
                    case SUSPENDED, STAGE_OPENED, CANCELLED, UNKNOWN -> false;
                };
    }

    /// A route is not found again at a place of its own, nor a building that rises where one was repaired.
    private static boolean isOtherWork(Project project, Assertion said) {
        boolean route = project.mention().name().filter(NameMention::isRoute).isPresent();
        return project.stage() == Stage.UNDER_CONSTRUCTION
                && (route
                        || said.work()
                                .filter(work -> work != project.told().work())
                                .isPresent());
    }

    static boolean isNear(BigDecimal one, BigDecimal other) {
        BigDecimal larger = one.max(other);
        return larger.subtract(one.min(other)).compareTo(larger.multiply(ROUNDING)) <= 0;
    }

    /// What has a name of its own is none of several, nor a line between other ends, nor what was spoken of long before
    /// without it.
    private static boolean isUnlike(Project project, NameMention name, int sentence) {
        return project.properNames().isEmpty()
                && (project.count().isPresent() || name.isRoute() || sentence - project.sentence() > NAMELESS);
    }

    /// One whose place no sentence gave is not found again far below, at a place of which nothing was said.
    private static boolean isLongPast(Project project, int sentence) {
        return sentence - project.sentence() > FAR
                && project.site().filter(known -> !known.carried()).isEmpty();
    }

    private static boolean isAnother(KindMention kind, SentenceReading reading) {
        return reading.matches().saysWithin(AnaphorCode.MORE, Math.max(0, kind.phraseFrom() - MORE), kind.to());
    }

    /// The first sentence may be a headline, which the next one says again.
    private static boolean isKnownByThen(Project project, int sentence) {
        boolean headline = project.sentence() == 0 && project.name().isEmpty();
        return !headline && project.sentence() < sentence;
    }

    /// English: "a park" after a park is another one.
    private static boolean isIndefinite(KindMention kind, SentenceReading reading) {
        return reading.matches().saysWithin(AnaphorCode.ONE, Math.max(0, kind.phraseFrom() - ARTICLE), kind.from());
    }

    /// A count and a single one are different, two counts must agree.
    private static boolean sameCount(Project project, KindMention kind) {
        Optional<Integer> count =
                kind.count().map(figure -> figure.value().intValue()).filter(number -> number > 1);
        boolean several = kind.plural() && count.isEmpty() && !project.mention().plural();
        boolean those = kind.plural() && count.isEmpty() && project.mention().plural();
        return (count.equals(project.count()) || those) && !several;
    }
}

package ashyldy.ingest.discourse;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import ashyldy.ingest.frame.Pronouns;
import ashyldy.ingest.frame.Statement;
import ashyldy.ingest.language.AnaphorCode;
import ashyldy.ingest.language.MeasureCode;
import ashyldy.ingest.mention.SentenceReading;
import ashyldy.ingest.mention.facility.NameMention;
import ashyldy.ingest.mention.figure.UnitMeasure;
import ashyldy.ingest.mention.place.PlaceMention;
import ashyldy.ingest.mention.stage.StageMention;
import ashyldy.ingest.text.Among;

/// What a sentence without a facility of its own goes on to say of the project in focus: "The building will open in
/// May",
/// "Its length is 40 km".
final class PointingBack {
    private static final Set<MeasureCode> MEASURES = EnumSet.of(
            MeasureCode.COST,
            MeasureCode.CAPACITY,
            MeasureCode.AREA,
            MeasureCode.YEAR,
            MeasureCode.LENGTH,
            MeasureCode.YEARLY);

    /// Words of a sentence that is too short to have a subject of its own.
    private static final int SHORT = 24;

    /// Sentences over which a cost or a capacity without a subject still belongs to the project in focus.
    private static final int SOON = 2;

    /// Sentences over which "the project" still finds it, in a text without paragraphs too.
    private static final int FAR = 6;

    private final Telling telling;
    private final SentenceReading reading;
    private final Memory memory;
    private final Listing listing;
    private final Sites sites;

    PointingBack(Telling telling, Memory memory, Listing listing) {
        this.telling = telling;
        this.reading = telling.reading();
        this.memory = memory;
        this.listing = listing;
        this.sites = new Sites(telling, memory.sense());
    }

    /// "All three facilities will be finished in May", "both will": the projects of the list above, or those of which
    /// the sentence before told.
    List<Project> all() {
        if (!reading.kinds().isEmpty() || !reading.says(AnaphorCode.PLURAL)) {
            return List.of();
        }
        List<Project> listed = listing.listed(telling);
        return (listed.isEmpty() ? memory.toldBefore(telling.number()) : listed)
                .stream().filter(this::isSamePlace).toList();
    }

    /// "The second phase will start in spring": of what is in use, or of which another phase was told.
    Optional<Project> ofAnotherPhase() {
        boolean bare = reading.kinds().isEmpty() && !telling.frames().unsaid().isEmpty();
        return reading.phase()
                .filter(_ -> bare && isSoon())
                .flatMap(phase -> memory.focus(telling.paragraph())
                        .filter(project -> isSamePlace(project) && Phases.isAnother(project, phase)));
    }

    /// Who is meant, where it is one.
    Optional<Reference.PointsBack> one() {
        if (reading.says(AnaphorCode.PHASE)) {
            memory.loseFocus();
            return Optional.empty();
        }
        if (speaksOfTheOld()) {
            memory.loseFocus();
            return Optional.empty();
        }
        boolean many = reading.says(AnaphorCode.PLURAL) && !reading.says(AnaphorCode.HERE);
        if (namesAnother() || many || saysOfSome() || !points() && !(isSoon() && measures())) {
            return Optional.empty();
        }
        return memory.focus(telling.paragraph())
                .filter(this::isSamePlace)
                .map(project -> new Reference.PointsBack(project, because()));
    }

    /// "The old building needs repairs for 1.8 billion": what follows is said of it, and no money of it is the new
    /// one's.
    private boolean speaksOfTheOld() {
        return reading.kinds().isEmpty() && reading.says(AnaphorCode.OLD) && !reading.says(AnaphorCode.NEW);
    }

    /// "Three of them are complete": what is said of some is not said of all.
    private boolean saysOfSome() {
        return reading.says(AnaphorCode.SOME_OF) && !reading.says(AnaphorCode.PLURAL);
    }

    private String because() {
        if (reading.says(AnaphorCode.BUILDING) || reading.says(AnaphorCode.HERE)) {
            return "a word that points back";
        }
        return points() ? "goes on without a subject of its own" : "a figure without a subject, soon after";
    }

    /// A facility that was only named becomes a project when the next sentence tells of works on it.
    Optional<Memory.Candidate> promoted() {
        boolean many = reading.says(AnaphorCode.PLURAL) && !reading.says(AnaphorCode.HERE);
        if (namesAnother() || many || statements().isEmpty()) {
            return Optional.empty();
        }
        return memory.candidate(telling.paragraph()).filter(this::isMeant);
    }

    /// What was only the place of something else must be pointed at.
    private boolean isMeant(Memory.Candidate candidate) {
        return !candidate.frame().facility().oblique()
                || reading.says(AnaphorCode.BUILDING)
                || reading.says(AnaphorCode.HERE);
    }

    /// What is asserted of the one that is meant.
    List<Statement> statements() {
        return points()
                ? Among.those(
                        telling.frames().unsaid(),
                        each -> pointsBack()
                                || each.assertion().beginning()
                                || each.assertion().ending())
                : List.of();
    }

    private boolean namesAnother() {
        return UnsaidDetails.namesAnother(reading);
    }

    private boolean points() {
        return pointsBack() || tellsOn();
    }

    private boolean pointsBack() {
        boolean next = memory.sinceFocus(telling) == 1;
        return memory.sinceFocus(telling) <= FAR
                && (Pronouns.open(reading) && next
                        || reading.says(AnaphorCode.BUILDING)
                        || reading.says(AnaphorCode.HERE)
                        || reading.says(AnaphorCode.PURPOSE) && next
                        || !reading.works().isEmpty() && !reading.stages().isEmpty());
    }

    /// "Opening it is planned for May": a plan with a date and without a subject of its own, soon after.
    private boolean tellsOn() {
        return !reading.dates().isEmpty()
                && reading.sentence().size() <= SHORT
                && isSoon()
                && Among.any(reading.stages(), PointingBack::isPlan);
    }

    private static boolean isPlan(StageMention stage) {
        return switch (stage.cue()) {
            case ACT -> stage.intended();
            case PLANNED, WILL_END, WILL_BEGIN -> true;
            case OPENED,
                    PASSABLE,
                    SETTLED,
                    RUNS,
                    BEGUN,
                    ENDED,
                    UNDERWAY,
                    SUSPENDED,
                    CANCELLED,
                    FUNDED,
                    STAGE_OPENED,
                    NOTHING -> false;
        };
    }

    private boolean isSoon() {
        return memory.sinceFocus(telling) <= SOON;
    }

    private boolean measures() {
        return MEASURES.stream().anyMatch(reading::says)
                || reading.parties().stream().anyMatch(party -> party.role().isPresent())
                || reading.says(MeasureCode.STAGE)
                        && reading.amounts().stream().anyMatch(amount -> amount.measure() == UnitMeasure.AREA)
                || reading.amounts().stream()
                        .anyMatch(amount -> amount.measure() == UnitMeasure.JOBS
                                || amount.people() && reading.says(MeasureCode.JOBS));
    }

    /// A sentence about another place goes on about something else.
    boolean isSamePlace(Project project) {
        return reading.places().stream()
                .filter(PlaceMention::isSite)
                .map(sites::site)
                .allMatch(site ->
                        project.site().isEmpty() || site.mayBe(project.site().get(), memory.sense()));
    }

    /// Works at another place, on something that no word of ours names: what follows is about them.
    boolean leaves() {
        boolean tells = !reading.stages().isEmpty() || !reading.works().isEmpty();
        return tells
                && memory.anyFocus().filter(project -> !isSamePlace(project)).isPresent();
    }

    /// A quoted name that opens a sentence without a facility names the project in focus.
    Optional<NameMention> name() {
        if (!reading.kinds().isEmpty() || memory.sinceFocus(telling) > 1) {
            return Optional.empty();
        }
        return Among.first(reading.names(), name -> name.from() == 0 && !isSpeech(name));
    }

    /// "We have waited long", she says.
    private boolean isSpeech(NameMention name) {
        return reading.sentence().at(name.to()).filter(token -> token.is(',')).isPresent();
    }
}

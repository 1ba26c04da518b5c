package ashyldy.ingest.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import ashyldy.ingest.language.Topic;
import ashyldy.ingest.mention.SentenceReading;
import ashyldy.ingest.mention.facility.KindMention;
import ashyldy.ingest.mention.facility.NameMention;
import ashyldy.ingest.mention.figure.UnitMeasure;
import ashyldy.ingest.mention.place.PlaceMention;
import ashyldy.ingest.mention.stage.StageMention;

/// What a sentence without a facility of its own goes on about: "the building", "it", a cost without a subject.
final class Continuation {
    private static final List<String> MEASURES = List.of("cost", "capacity", "area", "year", "length", "yearly");

    private static final int SHORT = 24;

    /// Sentences over which a cost or a capacity without a subject still belongs to the project in focus.
    private static final int SOON = 2;

    /// Sentences over which "the project" still finds it, in a text without paragraphs too.
    private static final int FAR = 6;

    private final Told told;
    private final SentenceReading reading;
    private final Discourse discourse;
    private final StageBinding stages;

    Continuation(Told told, StageBinding stages) {
        this.told = told;
        this.reading = told.reading();
        this.discourse = told.discourse();
        this.stages = stages;
    }

    Optional<Draft> focus() {
        tellOfAll();
        if (isAnotherPhase()) {
            discourse.loseFocus();
            return Optional.empty();
        }
        boolean back = pointsBack();
        boolean points = back || tellsOn();
        boolean many = reading.says(Topic.ANAPHORS, "plural") && !reading.says(Topic.ANAPHORS, "here");
        if (namesAnother() || many || !points && !(isSoon() && measures())) {
            return Optional.empty();
        }
        List<Assertion> assertions = points
                ? stages.allOfTheOneBefore().stream()
                        .filter(each -> back || each.beginning() || each.ending())
                        .toList()
                : List.of();
        Optional<Draft> focus = assertions.stream()
                .findFirst()
                .flatMap(asserted -> promoted())
                .or(() -> discourse.focus(told.paragraph()).filter(this::isSamePlace));
        focus.ifPresent(draft -> assertions.forEach(asserted -> told.tell(draft, asserted, true)));
        return focus;
    }

    /// Rooms and yards belong to what the sentences before speak of.
    private boolean namesAnother() {
        return reading.kinds().stream().anyMatch(kind -> !kind.isPart());
    }

    /// "All three facilities will be finished in May", "both will": the projects of the list above, or those of which
    /// the sentence before told.
    private void tellOfAll() {
        if (!reading.kinds().isEmpty() || !reading.says(Topic.ANAPHORS, "plural")) {
            return;
        }
        List<Draft> listed = discourse.listing().listed(told);
        List<Draft> all = listed.isEmpty() ? discourse.toldBefore(told.number()) : listed;
        stages.allOfTheOneBefore().forEach(assertion -> all.forEach(draft -> told.tell(draft, assertion, true)));
        all.forEach(draft -> new AmountBinding(reading, told.text()).bind(Map.of(), Optional.of(draft)));
    }

    private boolean pointsBack() {
        return told.number() - discourse.focusSentence() <= FAR && points();
    }

    private boolean points() {
        return Pronouns.open(reading) && discourse.focusSentence() + 1 == told.number()
                || reading.says(Topic.ANAPHORS, "building")
                || reading.says(Topic.ANAPHORS, "here")
                || reading.says(Topic.ANAPHORS, "purpose") && discourse.focusSentence() + 1 == told.number()
                || !reading.works().isEmpty() && !reading.stages().isEmpty();
    }

    /// "Opening it is planned for May": a plan with a date and without a subject of its own, soon after.
    private boolean tellsOn() {
        return !reading.dates().isEmpty()
                && reading.sentence().size() <= SHORT
                && isSoon()
                && reading.stages().stream().anyMatch(this::isPlan);
    }

    private boolean isPlan(StageMention stage) {
        return switch (stage.cue()) {
            case ACT -> stage.intended();
            case PLANNED, WILL_END, WILL_BEGIN -> true;
            default -> false;
        };
    }

    private boolean isSoon() {
        return told.number() - discourse.focusSentence() <= SOON;
    }

    /// "The third phase will start": not what was opened.
    private boolean isAnotherPhase() {
        return reading.says(Topic.ANAPHORS, "phase");
    }

    private boolean measures() {
        return MEASURES.stream().anyMatch(code -> reading.says(Topic.MEASURES, code))
                || reading.parties().stream().anyMatch(party -> party.role().isPresent())
                || reading.amounts().stream().anyMatch(amount -> amount.measure() == UnitMeasure.JOBS);
    }

    /// A sentence about another place goes on about something else.
    private boolean isSamePlace(Draft draft) {
        return reading.places().stream()
                .filter(PlaceMention::isSite)
                .map(told.places()::site)
                .allMatch(site ->
                        draft.site().isEmpty() || site.mayBe(draft.site().get(), told.sense()));
    }

    /// Works at another place, on something that no word of ours names: what follows is about them.
    void leave() {
        boolean tells = !reading.stages().isEmpty() || !reading.works().isEmpty();
        if (tells && discourse.anyFocus().filter(draft -> !isSamePlace(draft)).isPresent()) {
            discourse.loseFocus();
        }
    }

    /// A facility that was only named becomes a project when the next sentence tells of works on it.
    private Optional<Draft> promoted() {
        return discourse.candidate(told.paragraph()).filter(this::isMeant).map(candidate -> {
            KindMention kind = candidate.kind();
            Told then = told.at(candidate.reading(), candidate.sentence());
            Drafting drafting = new Drafting(then);
            Draft draft = drafting.fresh(kind);
            drafting.call(draft, kind);
            List<Site> sites = then.places().sites(kind);
            if (sites.size() == 1) {
                draft.place(sites.getFirst());
            } else {
                draft.serve(sites);
                discourse.carriedSite(told.paragraph()).ifPresent(draft::place);
            }
            new AmountBinding(candidate.reading(), told.text()).bind(Map.of(kind, List.of(draft)), Optional.empty());
            draft.found("claim.named-before");
            discourse.focusOn(draft, told);
            return draft;
        });
    }

    /// What was only the place of something else must be pointed at.
    private boolean isMeant(Discourse.Candidate candidate) {
        return !candidate.kind().oblique()
                || reading.says(Topic.ANAPHORS, "building")
                || reading.says(Topic.ANAPHORS, "here");
    }

    /// "We have waited long", she says.
    private boolean isSpeech(NameMention name) {
        return reading.sentence().at(name.to()).filter(token -> token.is(',')).isPresent();
    }

    /// A quoted name that opens a sentence without a facility names the project in focus.
    void nameFocus() {
        if (!reading.kinds().isEmpty() || told.number() - discourse.focusSentence() > 1) {
            return;
        }
        reading.names().stream()
                .filter(name -> name.from() == 0 && !isSpeech(name))
                .findFirst()
                .flatMap(name -> discourse
                        .focus(told.paragraph())
                        .filter(draft -> draft.properNames().isEmpty())
                        .map(draft -> Map.entry(name, draft)))
                .ifPresent(found -> found.getValue().call(told.name(found.getKey()), true, true));
    }
}

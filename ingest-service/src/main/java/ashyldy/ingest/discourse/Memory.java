package ashyldy.ingest.discourse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import ashyldy.ingest.frame.Frame;
import ashyldy.ingest.text.Among;

/// What an article has spoken of so far: its projects, the one in focus, a facility that was only named, the last
/// place.
final class Memory {
    /// Paragraphs over which "the building" still finds its facility.
    private static final int REACH = 2;

    /// Sentences over which "among them" still means what was stated.
    private static final int SOON = 2;

    /// Sentences over which "among the others" still means the several of which something was stated.
    private static final int LONG = 5;

    /// A facility that was named without anything being asserted of it, and may be spoken of next.
    record Candidate(Frame frame, Telling telling) {}

    private final PlaceSense sense;
    private final List<Project> projects = new ArrayList<>();
    private final List<Project> known = Collections.unmodifiableList(projects);
    private Optional<Integer> focus = Optional.empty();
    private List<Integer> lastTold = List.of();
    private Optional<Candidate> candidate = Optional.empty();
    private Optional<Lead> stated = Optional.empty();
    private Optional<Lead> ofSeveral = Optional.empty();
    private int focusParagraph;
    private int focusSentence;
    private Optional<Site> site = Optional.empty();
    private int siteParagraph;
    private Optional<Integer> spreadParagraph = Optional.empty();
    private int summary = Integer.MIN_VALUE;

    Memory(PlaceSense sense) {
        this.sense = sense;
    }

    PlaceSense sense() {
        return sense;
    }

    /// As they are known now, not to be kept.
    List<Project> projects() {
        return known;
    }

    /// The project as it is known now.
    Project now(Project project) {
        return projects.get(project.number());
    }

    Project project(int number) {
        return projects.get(number);
    }

    /// Some years were summed up in this sentence.
    void sumUp(int sentence) {
        summary = sentence;
    }

    boolean isSummedUp(int sentence) {
        return summary == sentence;
    }

    Project add(Project project) {
        projects.add(project);
        return project;
    }

    int next() {
        return projects.size();
    }

    void learn(Project project, List<Fact> facts) {
        projects.set(project.number(), now(project).with(facts));
    }

    void focusOn(Project project, Telling telling) {
        focus = Optional.of(project.number());
        focusParagraph = telling.paragraph();
        focusSentence = telling.number();
        candidate = Optional.empty();
    }

    /// All of which one sentence told, the last of them in focus.
    void focusOn(List<Project> told, Telling telling) {
        lastTold = Among.each(told, Project::number);
        focusOn(told.getLast(), telling);
    }

    /// The several projects of which the sentence before told; none where it told of one.
    List<Project> toldBefore(int sentence) {
        boolean before = lastTold.size() > 1 && focusSentence + 1 == sentence;
        return before ? Among.each(lastTold, projects::get) : List.of();
    }

    void consider(Frame frame, Telling telling) {
        candidate = Optional.of(new Candidate(frame, telling));
        focusParagraph = telling.paragraph();
        focusSentence = telling.number();
    }

    Optional<Candidate> candidate(int paragraph) {
        return candidate.filter(named -> paragraph - focusParagraph <= 1);
    }

    Optional<Project> focus(int paragraph) {
        return candidate.isPresent() ? Optional.empty() : anyFocus().filter(_ -> paragraph - focusParagraph <= REACH);
    }

    Optional<Project> anyFocus() {
        return focus.map(projects::get);
    }

    /// What follows is about something that is no project of its own.
    void loseFocus() {
        focus = Optional.empty();
    }

    /// How many sentences ago the project in focus was spoken of last.
    int sinceFocus(Telling telling) {
        return telling.number() - focusSentence;
    }

    void state(Lead lead) {
        stated = Optional.of(lead);
        if (lead.ofSeveral()) {
            ofSeveral = stated;
        }
    }

    /// What was stated of several, of whom some may still be named.
    Optional<Lead> statedOfSeveral(int sentence) {
        return ofSeveral.filter(lead -> sentence - lead.sentence() <= LONG);
    }

    /// What one of the last sentences stated, for those that only name what it is stated of.
    Optional<Lead> stated(int sentence) {
        return stated.filter(lead -> sentence - lead.sentence() <= SOON);
    }

    void standAt(Site place, int paragraph) {
        site = Optional.of(place);
        siteParagraph = paragraph;
    }

    /// A sentence has named places of several regions.
    void spread(int paragraph) {
        spreadParagraph = Optional.of(paragraph);
    }

    /// Whether what is counted here may lie in several regions.
    boolean isSpread(int paragraph) {
        return spreadParagraph.filter(named -> paragraph - named <= REACH).isPresent();
    }

    /// The place of the sentences before; from farther away only its region.
    Optional<Site> carriedSite(int paragraph) {
        if (site.isPresent()
                && (paragraph - siteParagraph <= REACH || site.get().isAbroad())) {
            return site.map(Site::carriedOn);
        }
        return site.flatMap(Site::place)
                .flatMap(place -> sense.gazetteer().region(place))
                .map(Site::carriedAt)
                .or(sense::onlyPlace)
                .or(() -> sense.region().map(Site::carriedAt));
    }
}

package ashyldy.ingest.discourse;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;

import ashyldy.events.Kind;
import ashyldy.events.Mentioned;
import ashyldy.ingest.frame.Frame;
import ashyldy.ingest.frame.FrameReader;
import ashyldy.ingest.frame.Statement;
import ashyldy.ingest.language.ModalityCode;
import ashyldy.ingest.mention.SentenceReading;
import ashyldy.ingest.mention.facility.KindMention;
import ashyldy.ingest.text.Among;

/// Reads the sentences of an article in order and keeps what they tell of each project. Lives only inside one reading.
public final class Discourse {
    private static final Set<Kind> WAYS = EnumSet.of(Kind.ROAD, Kind.STREET);

    private final FrameReader frames;
    private final String article;
    private final Memory memory;
    private final Listing listing = new Listing();
    private final Headline headline = new Headline();
    private final List<Answer> answers = new ArrayList<>();
    private final GivenProjects given;

    /// @param article the text into which quotes point
    public Discourse(FrameReader frames, PlaceSense sense, String article) {
        this.frames = frames;
        this.article = article;
        this.memory = new Memory(sense);
        this.given = new GivenProjects(memory, answers);
    }

    /// In the order of their first words.
    public List<Project> projects() {
        return memory.projects();
    }

    /// What was answered for each frame, in order.
    public List<Answer> answers() {
        return List.copyOf(answers);
    }

    /// The title, before the first sentence of the text: what it tells waits for the project of the text that is meant.
    public void readTitle(SentenceReading sentence, String title) {
        Telling telling = new Telling(frames.frames(sentence, List.of()), -1, title, Optional.empty(), true, true);
        if (frames.groups()) {
            given.take(telling);
            return;
        }
        for (Frame frame : telling.frames().frames()) {
            if (!frame.facility().oblique() && !frame.facility().isPart()) {
                headline.add(frame, telling);
                memory.consider(frame, telling);
            }
        }
    }

    /// After the last sentence: a facility that stands in the title alone is told of there.
    public void close() {
        for (Memory.Candidate left : headline.left()) {
            Frame frame = left.frame();
            boolean told = Among.any(memory.projects(), project -> isOfKind(project, frame.facility()));
            if (!told) {
                Learning learning = new Learning(left.telling(), memory);
                answers.add(new Answer(
                        left.telling().number(), Optional.of(frame), new Reference.New("told of in the title alone")));
                learning.take(learning.fresh(frame), frame, new Reference.New("told of in the title alone"));
            }
        }
    }

    /// Who repairs streets repairs roads.
    private static boolean isOfKind(Project project, KindMention kind) {
        return project.kind() == kind.kind() || WAYS.contains(project.kind()) && WAYS.contains(kind.kind());
    }

    /// @param repeatsTitle whether the sentence only repeats the title
    public void read(SentenceReading sentence, int number, Optional<Mentioned> speaker, boolean repeatsTitle) {
        memory.sense().stand(sentence.places());
        if (frames.groups()) {
            given.take(new Telling(frames.frames(sentence, List.of()), number, article, speaker, repeatsTitle, false));
            return;
        }
        List<KindMention> pointed = new Pointers(sentence, memory, listing).kinds(number);
        Telling telling = new Telling(frames.frames(sentence, pointed), number, article, speaker, repeatsTitle, false);
        listing.pass(telling, memory.stated(number));
        SequencedSet<Integer> told = named(telling);
        Optional<Project> focus = told.isEmpty() ? unsaid(telling) : Optional.empty();
        new Remembering(telling, memory).of(told.stream().map(memory::project).toList());
        focus.ifPresent(project -> memory.focusOn(project, telling));
        Lead.of(telling).ifPresent(memory::state);
        if (sentence.says(ModalityCode.SUMMARY)) {
            memory.sumUp(number);
        }
    }

    /// Frames that state something first, so that others of the sentence may be the same.
    private SequencedSet<Integer> named(Telling telling) {
        Answering answering = new Answering(telling, memory, listing, headline);
        SequencedSet<Integer> told = new LinkedHashSet<>();
        SharedNouns nouns = new SharedNouns(memory, headline);
        List<Frame> settled = Among.each(telling.frames().frames(), nouns::settled);
        for (Frame frame : settled) {
            if (frame.asserts()) {
                take(frame, answering.ofStated(frame), telling, told);
            }
        }
        for (Frame frame : settled) {
            if (!frame.asserts()) {
                take(frame, answering.ofNamed(frame), telling, told);
            }
        }
        return told;
    }

    private void take(Frame frame, Reference reference, Telling telling, SequencedSet<Integer> told) {
        answers.add(new Answer(telling.number(), Optional.of(frame), reference));
        Learning learning = new Learning(telling, memory);
        Optional<Project> project = switch (reference) {
            case Reference.New _ -> Optional.of(learning.fresh(frame));
            case Reference.Same same -> Optional.of(same.project());
            case Reference.PointsBack back -> Optional.of(back.project());
            case Reference.Member member -> Optional.of(learning.member(frame, member));
            case Reference.Listed listed -> Optional.of(learning.item(frame, listed, listing));
            case Reference.NoProject _ -> Optional.empty();
        };
        project.ifPresent(found -> {
            learning.take(found, frame, reference);
            if (reference instanceof Reference.New) {
                absorb(found, frame, telling);
            }
            told.add(found.number());
        });
    }

    /// What the title tells of the same facility, after what the text itself says.
    private void absorb(Project project, Frame frame, Telling telling) {
        Optional<Site> site = memory.now(project).site();
        headline.take(frame, candidate -> isThere(candidate, site))
                .ifPresent(candidate -> new Learning(candidate.telling(), memory)
                        .take(project, candidate.frame(), new Reference.New("the title tells of it too")));
    }

    private boolean isThere(Memory.Candidate candidate, Optional<Site> site) {
        List<Site> told = new Sites(candidate.telling(), memory.sense()).of(candidate.frame());
        return Among.all(
                told, named -> site.isEmpty() || site.get().carried() || named.mayBe(site.get(), memory.sense()));
    }

    private Project anotherPhase(Project whole, Telling telling) {
        Project phase = new Learning(telling, memory)
                .phase(memory.now(whole), telling.reading().phase().orElseThrow());
        answers.add(new Answer(telling.number(), Optional.empty(), new Reference.New("another phase")));
        return phase;
    }

    /// What is said of a project that the sentence does not name.
    private Optional<Project> unsaid(Telling telling) {
        PointingBack back = new PointingBack(telling, memory, listing);
        Learning learning = new Learning(telling, memory);
        Optional<Project> whole = back.ofAnotherPhase();
        if (whole.isPresent()) {
            return whole.map(project -> anotherPhase(project, telling));
        }
        for (Project each : back.all()) {
            telling.frames().unsaid().forEach(statement -> learning.statement(each, statement));
            memory.learn(each, new UnsaidDetails(telling).ofEach(memory.now(each)));
        }
        List<Statement> statements = back.statements();
        Optional<Project> meant = back.promoted()
                .map(candidate -> {
                    Project promoted = new Learning(candidate.telling(), memory).promoted(candidate.frame(), telling);
                    answers.add(new Answer(
                            candidate.telling().number(),
                            Optional.of(candidate.frame()),
                            new Reference.New("named here, told of in a later sentence")));
                    return promoted;
                })
                .or(() -> back.one().map(reference -> {
                    answers.add(new Answer(telling.number(), Optional.empty(), reference));
                    return reference.project();
                }));
        meant.ifPresent(project -> {
            statements.forEach(statement -> learning.statement(project, statement));
            memory.learn(project, new UnsaidDetails(telling).of(memory.now(project)));
        });
        back.name()
                .ifPresent(name -> memory.focus(telling.paragraph())
                        .filter(project -> project.properNames().isEmpty())
                        .ifPresent(project ->
                                memory.learn(project, List.of(new Fact.Called(telling.name(name), true, true)))));
        if (meant.isEmpty() && back.leaves()) {
            memory.loseFocus();
        }
        return meant;
    }
}

package ashyldy.ingest.discourse;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import ashyldy.events.Kind;
import ashyldy.events.Stage;
import ashyldy.ingest.frame.Assertion;
import ashyldy.ingest.frame.Frame;
import ashyldy.ingest.frame.Statement;
import ashyldy.ingest.language.ModalityCode;
import ashyldy.ingest.mention.SentenceReading;
import ashyldy.ingest.mention.facility.KindMention;
import ashyldy.ingest.mention.facility.NameMention;
import ashyldy.ingest.mention.facility.PhaseMention;
import ashyldy.ingest.mention.place.PlaceMention;
import ashyldy.ingest.mention.place.PlaceUse;
import ashyldy.ingest.text.Among;
import ashyldy.ingest.text.Token;

/// Writes what the frames of one sentence say into the projects that they speak of.
final class Learning {
    private static final Set<Kind> SUPPLIES =
            EnumSet.of(Kind.DESALINATION, Kind.WATER_SUPPLY, Kind.POWER, Kind.RENEWABLE, Kind.HEATING, Kind.GAS);

    private final Telling telling;
    private final SentenceReading reading;
    private final Memory memory;
    private final Sites sites;
    private final Located located;

    Learning(Telling telling, Memory memory) {
        this.telling = telling;
        this.reading = telling.reading();
        this.memory = memory;
        this.sites = new Sites(telling, memory.sense());
        this.located = new Located(reading);
    }

    Project fresh(Frame frame) {
        KindMention kind = frame.facility();
        List<String> heads = Among.each(reading.sentence().tokens().subList(kind.from(), kind.to()), Token::form);
        List<Fact> facts = new ArrayList<>(telling.counted(kind));
        frame.phase().ifPresent(phase -> facts.add(telling.phase(phase.value())));
        return memory.add(new Project(
                memory.next(),
                kind,
                heads,
                telling.number(),
                telling.quote(kind.phraseFrom(), kind.phraseTo()),
                facts));
    }

    /// "Among them a school in …": it is as far as its whole.
    Project member(Frame frame, Reference.Member member) {
        Project project = fresh(frame);
        KindMention kind = frame.facility();
        Assertion assertion = Assertion.of(member.whole().stage(), kind.from(), kind.to(), Fact.MEMBER);
        member.whole()
                .told()
                .quote()
                .ifPresent(words -> memory.learn(project, List.of(new Fact.Stated(assertion, words))));
        return project;
    }

    /// An item of a list: what the sentence above it states holds for it.
    Project item(Frame frame, Reference.Listed listed, Listing listing) {
        Project project = fresh(frame);
        memory.learn(project, listed.lead());
        listing.work().ifPresent(work -> memory.learn(project, List.of(new Fact.Done(work))));
        listing.add(project);
        return project;
    }

    /// Another phase of a project, where the sentence does not name it again.
    Project phase(Project whole, PhaseMention phase) {
        Project project = memory.add(new Project(
                memory.next(),
                whole.mention(),
                whole.heads(),
                telling.number(),
                telling.quote(phase.from(), phase.to()),
                List.of(telling.phase(phase), new Fact.Found("discourse.phase"))));
        whole.site().ifPresent(site -> memory.learn(project, List.of(new Fact.Placed(site))));
        whole.name().ifPresent(name -> memory.learn(project, List.of(new Fact.Called(name, true, true))));
        telling.frames().unsaid().forEach(statement -> statement(project, statement));
        return project;
    }

    /// A facility of the sentence before, of which this one tells.
    Project promoted(Frame frame, Telling now) {
        Project project = fresh(frame);
        told(project, frame);
        memory.learn(project, List.of(new Fact.Found("discourse.named-before")));
        memory.focusOn(project, now);
        return project;
    }

    /// What a frame says of the project that was answered for it. One that is only named again tells nothing of its
    /// place.
    void take(Project project, Frame frame, Reference reference) {
        switch (reference) {
            case Reference.Same _ when !frame.asserts() && !located.isSaidOf(frame) -> named(project, frame);
            case Reference.Same _ -> {
                memory.learn(project, telling.counted(frame.facility()));
                told(project, frame);
            }
            case Reference.New _,
                    Reference.PointsBack _,
                    Reference.Member _,
                    Reference.Listed _,
                    Reference.NoProject _ -> told(project, frame);
        }
    }

    private void told(Project project, Frame frame) {
        place(project, frame);
        named(project, frame);
        frame.statements().forEach(statement -> statement(project, statement.value()));
    }

    /// In a title every word may have a capital.
    private boolean isName(NameMention name) {
        return !telling.title() || name.quoted() || name.isRoute();
    }

    private void named(Project project, Frame frame) {
        KindMention kind = frame.facility();
        kind.name()
                .filter(this::isName)
                .ifPresent(name -> memory.learn(
                        project,
                        List.of(new Fact.Called(
                                telling.name(name),
                                name.quoted(),
                                kind.properName().isPresent()))));
        memory.learn(project, telling.details(frame));
    }

    /// What is open is no longer planned: a plan speaks of another phase.
    void statement(Project project, Statement statement) {
        Project known = memory.now(project);
        if (known.isOver() && statement.assertion().stage() == Stage.PLANNED) {
            return;
        }
        memory.learn(project, telling.facts(statement, known.stage() == Stage.OPENED));
    }

    private void place(Project project, Frame frame) {
        List<Site> found = sites.of(frame);
        List<Fact> facts = new ArrayList<>();
        if (found.size() == 1) {
            facts.add(new Fact.Placed(found.getFirst()));
        }
        if (found.size() > 1) {
            facts.add(new Fact.Serving(found));
            new Routes(memory.sense()).around(found).ifPresent(site -> facts.add(new Fact.Placed(site)));
        }
        List<Site> served = found.isEmpty() ? served(frame.facility()) : List.of();
        if (!served.isEmpty()) {
            facts.add(new Fact.Serving(served));
            new Routes(memory.sense())
                    .around(served)
                    .map(site -> site.widened(memory.sense()))
                    .ifPresent(site -> facts.add(new Fact.Placed(site)));
        }
        memory.learn(project, facts);
        if (memory.now(project).site().isEmpty()) {
            fallback(project, frame.facility())
                    .ifPresent(site -> memory.learn(project, List.of(new Fact.Placed(site))));
        }
    }

    /// "To supply the residents of A with water": it serves A, and may stand elsewhere.
    private List<Site> served(KindMention kind) {
        return !SUPPLIES.contains(kind.kind())
                ? List.of()
                : Among.each(Among.those(reading.places(), place -> place.use() == PlaceUse.SERVED), sites::site);
    }

    private Optional<Site> fallback(Project project, KindMention kind) {
        if (isRoute(kind)) {
            return route(kind);
        }
        return reading.says(ModalityCode.COUNTRYWIDE) ? Optional.empty() : carried(project);
    }

    private Optional<Site> carried(Project project) {
        boolean total = isTotal(memory.now(project));
        return total && memory.isSpread(telling.paragraph())
                ? Optional.empty()
                : memory.carriedSite(telling.paragraph())
                        .map(site -> total || isNextStop() ? site.widened(memory.sense()) : site);
    }

    /// "Further he visited …": another stop, somewhere in the same region.
    private boolean isNextStop() {
        return reading.says(ModalityCode.NEXT) && reading.says(ModalityCode.VISIT);
    }

    /// Several of a kind are counted in a region, several streets in their town.
    private static boolean isTotal(Project project) {
        return project.count().isPresent() && project.kind() != Kind.STREET;
    }

    /// A line between two places lies there, not at the place of the sentences before.
    private boolean isRoute(KindMention kind) {
        long ways = ways().count();
        return kind.isLine()
                && (ways > 1
                        || kind.name()
                                .filter(name -> name.isRoute() || ways > 0)
                                .isPresent());
    }

    private Stream<PlaceMention> ways() {
        return reading.places().stream().filter(place -> place.use() == PlaceUse.WAY);
    }

    /// What holds both ends of a route, or the region of the article where it holds the ends that are known.
    private Optional<Site> route(KindMention kind) {
        List<PlaceMention> ends = ways().filter(place -> kind.name()
                        .filter(name -> name.isRoute() && !name.covers(place.nameFrom()))
                        .isEmpty())
                .toList();
        Routes routes = new Routes(memory.sense());
        return routes.ofRoute(ends)
                .or(() -> memory.carriedSite(telling.paragraph())
                        .map(site -> site.widened(memory.sense()))
                        .filter(site -> site.place().isPresent()
                                && routes.mayHold(site.place().get(), ends)));
    }
}

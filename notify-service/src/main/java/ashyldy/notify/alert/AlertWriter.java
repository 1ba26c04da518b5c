package ashyldy.notify.alert;

import java.net.URI;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ashyldy.events.EventType;
import ashyldy.events.Kind;
import ashyldy.events.Language;
import ashyldy.events.ProjectChanged;
import ashyldy.events.ProjectEvent;
import ashyldy.events.ProjectSplit;
import ashyldy.events.ProjectState;
import ashyldy.events.ProjectsMerged;
import ashyldy.events.PromiseChanged;
import ashyldy.events.Source;
import ashyldy.events.Work;
import ashyldy.places.Gazetteer;
import ashyldy.wording.PlaceStep;
import ashyldy.wording.Wording;

/// Writes an alert: what, where, how much, since when promised, in whose words, and where to read on.
public final class AlertWriter {
    private static final ZoneId KAZAKHSTAN = ZoneId.of("Asia/Almaty");

    private final KnownNames names;
    private final URI projects;
    private final InstantSource clock;

    /// @param projects where the pages of project-service are
    /// @param clock says what is late
    public AlertWriter(Gazetteer gazetteer, URI projects, InstantSource clock) {
        this.names = new KnownNames(gazetteer);
        this.projects = projects;
        this.clock = clock;
    }

    public AlertText write(EventType type, ProjectEvent event, ProjectId survivor, Language language) {
        Wording wording = Phrases.in(language);
        ProjectState project = event.project();
        List<String> where = where(project, wording);
        List<Line> lines = new ArrayList<>();
        told(type, event, where, wording).map(Line.Words::new).forEach(lines::add);
        cite(Citation.of(event), wording, lines);
        mayBe(event)
                .map(other -> new Line.Link(wording.words().text("may_be"), page(other)))
                .forEach(lines::add);
        lines.add(new Line.Link(wording.words().text("project"), page(survivor)));
        String title = new AlertTitle(wording).of(type, project, where.stream().findFirst());
        return text(title, lines, language);
    }

    /// What a subscriber gets who wants to see whether alerts arrive.
    public AlertText rehearsal(Language language) {
        Wording wording = Phrases.in(language);
        String body = wording.words().text("rehearsal.body");
        return text(wording.words().text("rehearsal.title"), List.of(new Line.Words(body)), language);
    }

    /// What a kind is called, as on the messages.
    public static String called(Kind kind, Language language) {
        return Phrases.in(language).labels().of("kind", kind);
    }

    /// What a project is called, and where it is, on one line.
    public String called(ProjectState project, Language language) {
        Wording wording = Phrases.in(language);
        Optional<String> where = where(project, wording).stream().findFirst();
        return Line.tame(new AlertTitle(wording).of(project, where));
    }

    public URI page(ProjectId project) {
        return URI.create(pages() + "/projects/" + project);
    }

    /// Where the pages are, without a slash at the end.
    public URI pages() {
        return URI.create(projects.toString().replaceFirst("/$", ""));
    }

    /// What is said in our own words, line by line.
    private Stream<String> told(EventType type, ProjectEvent event, List<String> where, Wording wording) {
        ProjectState project = event.project();
        LocalDate today = LocalDate.ofInstant(clock.instant(), KAZAKHSTAN);
        Stream<String> facts = Stream.of(
                what(project, wording),
                String.join(", ", where),
                String.join(", ", wording.figures().principal(project.amounts())),
                project.verified() ? "" : wording.words().text("unverified"),
                new Freshness(wording, today).of(type, event).orElse(""));
        return Stream.concat(facts, promise(event, new PromiseWords(wording))).filter(line -> !line.isEmpty());
    }

    private static String what(ProjectState project, Wording wording) {
        Stream<String> work = project.work() == Work.CONSTRUCTION
                ? Stream.empty()
                : Stream.of(wording.labels().of("work", project.work()));
        Stream<String> details = Stream.concat(work, wording.phases().of(project).stream());
        return details.reduce(
                wording.labels().heading("kind", project.kind()),
                (what, detail) -> wording.words().text("what", what, detail));
    }

    /// From the finest level to the region, as on the pages.
    private List<String> where(ProjectState project, Wording wording) {
        return project.place().map(place -> wording.labels().chain(names.of(place.value()))).orElse(List.of()).stream()
                .map(PlaceStep::label)
                .map(Foreign::words)
                .distinct()
                .toList();
    }

    private static Stream<String> promise(ProjectEvent event, PromiseWords words) {
        return event instanceof PromiseChanged changed
                ? words.about(changed)
                : words.recalled(event.project()).stream();
    }

    private static Stream<ProjectId> mayBe(ProjectEvent event) {
        List<UUID> others = switch (event) {
            case ProjectChanged changed -> changed.mayBe();
            case PromiseChanged promise -> List.of();
            case ProjectsMerged merged -> List.of();
            case ProjectSplit split -> List.of();
        };
        return others.stream().map(ProjectId::new);
    }

    private static void cite(Citation citation, Wording wording, List<Line> lines) {
        String language = citation.source()
                .map(Source::language)
                .orElse(wording.language())
                .code();
        QuoteMarks marks = QuoteMarks.in(wording.words());
        citation.quote().map(quote -> Line.Quotation.of(quote, language, marks)).ifPresent(lines::add);
        citation.source().map(source -> source(source, wording)).ifPresent(lines::add);
    }

    private static Line source(Source source, Wording wording) {
        String label = Stream.of(source.outlet(), source.title())
                .flatMap(Optional::stream)
                .map(Foreign::words)
                .collect(Collectors.joining(", "));
        String shown = label.isEmpty() ? source.url().map(Foreign::words).orElse("") : label;
        return Line.linkOrWords(wording.words().text("source", shown), source.url());
    }

    private static AlertText text(String title, List<Line> lines, Language language) {
        String plain = lines.stream().map(Line::plain).collect(Collectors.joining("\n"));
        String html = lines.stream().map(Line::html).collect(Collectors.joining("<br>\n"));
        return new AlertText(language, Line.tame(title), plain, html);
    }
}

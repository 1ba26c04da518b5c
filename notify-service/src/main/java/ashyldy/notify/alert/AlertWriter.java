package ashyldy.notify.alert;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ashyldy.events.Cited;
import ashyldy.events.EventType;
import ashyldy.events.Language;
import ashyldy.events.ProjectEvent;
import ashyldy.events.ProjectName;
import ashyldy.events.ProjectState;
import ashyldy.events.PromiseChanged;
import ashyldy.events.Source;
import ashyldy.events.Work;
import ashyldy.notify.subscription.EventName;
import ashyldy.places.Gazetteer;

/// Writes an alert: what, where, how much, since when promised, in whose words, and where to read on.
public final class AlertWriter {
    private final PlaceWords places;
    private final URI projects;

    /// @param projects where the pages of project-service are
    public AlertWriter(Gazetteer gazetteer, URI projects) {
        this.places = new PlaceWords(gazetteer);
        this.projects = projects;
    }

    public AlertText write(EventType type, ProjectEvent event, ProjectId survivor, Language language) {
        Phrases phrases = Phrases.in(language);
        List<String> where = where(event.project(), phrases);
        List<Line> lines = new ArrayList<>();
        lines.add(new Line.Words(what(event.project(), phrases)));
        if (!where.isEmpty()) {
            lines.add(new Line.Words(String.join(", ", where)));
        }
        Figures.of(event.project().amounts(), phrases).map(Line.Words::new).ifPresent(lines::add);
        if (!event.project().verified()) {
            lines.add(new Line.Words(phrases.raw("unverified")));
        }
        promise(event, phrases).map(Line.Words::new).forEach(lines::add);
        cite(Citation.of(event), phrases, lines);
        lines.add(new Line.Link(phrases.raw("project"), page(survivor)));
        return text(title(type, event.project(), where, phrases), lines, phrases);
    }

    /// What a subscriber gets who wants to see whether alerts arrive.
    public AlertText rehearsal(Language language) {
        Phrases phrases = Phrases.in(language);
        return text(phrases.raw("rehearsal.title"), List.of(new Line.Words(phrases.raw("rehearsal.body"))), phrases);
    }

    /// The word for what an event tells.
    public String event(EventType type, Language language) {
        return Phrases.in(language).raw("event." + EventName.of(type));
    }

    /// The word for a kind of project.
    public String kind(String code, Language language) {
        return Phrases.in(language).raw("kind." + code);
    }

    public URI page(ProjectId project) {
        return URI.create(projects.toString().replaceFirst("/$", "") + "/projects/" + project);
    }

    private static String title(EventType type, ProjectState project, List<String> where, Phrases phrases) {
        String event = phrases.raw("event." + EventName.of(type));
        String what = called(project, phrases);
        return where.isEmpty()
                ? phrases.say("title", event, what)
                : phrases.say("title.at", event, what, where.getLast());
    }

    private static String what(ProjectState project, Phrases phrases) {
        String what = project.work() == Work.CONSTRUCTION
                ? kind(project, phrases)
                : phrases.say(
                        "what",
                        kind(project, phrases),
                        phrases.raw("work." + project.work().code()));
        return what.substring(0, 1).toUpperCase(phrases.locale()) + what.substring(1);
    }

    private static String kind(ProjectState project, Phrases phrases) {
        return phrases.raw("kind." + project.kind().code());
    }

    /// The name in the reader's language, in its base form where it has one; a name in another language stands in
    /// quotes beside the kind.
    private static String called(ProjectState project, Phrases phrases) {
        List<ProjectName> names = project.names().stream().map(Cited::value).toList();
        return names.stream()
                .filter(name -> name.language() == phrases.language())
                .findFirst()
                .map(ProjectName::shown)
                .or(() -> names.stream()
                        .findFirst()
                        .map(name -> "%s \u00ab%s\u00bb".formatted(kind(project, phrases), name.shown())))
                .orElseGet(() -> kind(project, phrases));
    }

    private List<String> where(ProjectState project, Phrases phrases) {
        return project.place()
                .map(place -> places.names(place.value(), phrases))
                .orElse(List.of());
    }

    private static Stream<String> promise(ProjectEvent event, Phrases phrases) {
        return event instanceof PromiseChanged changed
                ? PromiseWords.about(changed, phrases)
                : PromiseWords.recalled(event.project(), phrases).stream();
    }

    private static void cite(Citation citation, Phrases phrases, List<Line> lines) {
        String language = citation.source()
                .map(Source::language)
                .orElse(phrases.language())
                .code();
        citation.quote().map(quote -> Line.Quotation.of(quote, language)).ifPresent(lines::add);
        citation.source().map(source -> source(source, phrases)).ifPresent(lines::add);
    }

    private static Line source(Source source, Phrases phrases) {
        String label = source.outlet()
                .map(outlet ->
                        source.title().map(title -> outlet + ", " + title).orElse(outlet))
                .or(source::title)
                .or(source::url)
                .orElse("");
        return Line.linkOrWords(phrases.say("source", label), source.url());
    }

    private static AlertText text(String title, List<Line> lines, Phrases phrases) {
        String plain = lines.stream().map(Line::plain).collect(Collectors.joining("\n"));
        String html = lines.stream().map(Line::html).collect(Collectors.joining("<br>\n"));
        return new AlertText(phrases.language(), Line.tame(title), plain, html);
    }
}

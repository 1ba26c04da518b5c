package ashyldy.notify.alert;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import ashyldy.events.Cited;
import ashyldy.events.EventType;
import ashyldy.events.Kind;
import ashyldy.events.ProjectName;
import ashyldy.events.ProjectState;
import ashyldy.wording.Labels;
import ashyldy.wording.Wording;

/// One line that says what has happened to what, and where: the form that each language finds natural.
final class AlertTitle {
    private static final String QUOTATION = "[\u00ab\u201c\u201e\"].*";
    private static final String BETWEEN_WORDS = "[^\\p{L}]+";
    private static final String BARE_NAME = "\\p{Lu}\\p{Ll}+";

    private final Wording wording;

    AlertTitle(Wording wording) {
        this.wording = wording;
    }

    /// @param where the finest place that is known; a name that holds it already is not followed by it
    String of(EventType type, ProjectState project, Optional<String> where) {
        String what = wording.phases().behind(called(project), project);
        String told = told(type, project.kind(), what);
        return at(told, where);
    }

    private String at(String told, Optional<String> where) {
        return Labels.capital(where.filter(place -> !lower(told).contains(lower(place)))
                .map(place -> wording.words().text("title.at", told, place))
                .orElse(told));
    }

    /// The same of what nothing needs to have happened to.
    String of(ProjectState project, Optional<String> where) {
        return at(wording.phases().behind(called(project), project), where);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private String told(EventType type, Kind kind, String what) {
        String key = "title." + Labels.shortName(type);
        return agreeing(key, kind, what)
                .or(() -> wording.words().find(key, what))
                .orElseGet(() -> wording.words().text("title", wording.labels().event(type), what));
    }

    /// Where a verb agrees with its noun: only if the noun, whose gender we know, stands in the name.
    private Optional<String> agreeing(String key, Kind kind, String what) {
        return wording.words()
                .find("kind." + kind.code() + ".gender")
                .filter(gender -> names(what, wording.labels().of("kind", kind)))
                .flatMap(gender -> wording.words().find(key + "." + gender, what));
    }

    private static boolean names(String what, String noun) {
        String outsideOfMarks = lower(what.replaceFirst(QUOTATION, ""));
        return (" " + outsideOfMarks.replaceAll(BETWEEN_WORDS, " ") + " ").contains(" " + noun + " ");
    }

    /// The name in the reader's language, in its base form where it has one. One in another language stands in marks
    /// beside the kind, and so does a bare name, which would leave open what it is that bears it.
    private String called(ProjectState project) {
        List<ProjectName> names = project.names().stream().map(Cited::value).toList();
        String kind = wording.labels().of("kind", project.kind());
        Optional<ProjectName> own = names.stream()
                .filter(name -> name.language() == wording.language())
                .findFirst();
        return own.filter(name -> !isBare(name.shown(), kind))
                .map(name -> Foreign.words(name.shown()))
                .or(() -> own.or(() -> names.stream().findFirst()).map(name -> kind + " " + marked(name)))
                .orElse(kind);
    }

    private static boolean isBare(String name, String kind) {
        return name.matches(BARE_NAME) && !names(name, kind);
    }

    private String marked(ProjectName name) {
        return QuoteMarks.in(wording.words()).aroundName(Foreign.words(name.shown()));
    }
}

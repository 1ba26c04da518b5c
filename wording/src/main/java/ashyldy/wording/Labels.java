package ashyldy.wording;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import ashyldy.events.ClaimPlace;
import ashyldy.events.Coded;
import ashyldy.events.EventType;
import ashyldy.events.Language;
import ashyldy.events.PlaceName;
import ashyldy.events.PlacePrecision;
import ashyldy.events.ProjectName;
import ashyldy.events.ProjectState;

/// Names codes, places and projects for a reader of one language.
public final class Labels {

    private final Words words;

    Labels(Words words) {
        this.words = words;
    }

    /// @param family the group of keys that names such codes: `kind`, `stage`, `scope` …
    public String of(String family, Coded coded) {
        return words.text(family + "." + coded.code());
    }

    /// The same at the head of a line.
    public String heading(String family, Coded coded) {
        return capital(of(family, coded));
    }

    /// What an event says has happened.
    public String event(EventType type) {
        return words.text("event." + shortName(type));
    }

    /// `project.opened` for `kz.ashyldy.project.opened.v1`.
    public static String shortName(EventType type) {
        return type.code().replaceFirst("^kz\\.ashyldy\\.", "").replaceFirst("\\.v1$", "");
    }

    /// The name in its base form, as printed where nobody made one: in the reader's language, else the best in any,
    /// else what it is and where. Behind it stands which phase it is, in the language of the name.
    public Title title(ProjectState project) {
        List<ProjectName> names =
                project.names().stream().map(name -> name.value()).toList();
        return names.stream()
                .filter(name -> name.language() == words.language())
                .findFirst()
                .or(() -> names.stream().findFirst())
                .map(name -> title(capital(name.shown()), name.language(), project, true))
                .orElseGet(() -> title(described(project), words.language(), project, false));
    }

    private static Title title(String name, Language language, ProjectState project, boolean printed) {
        return new Title(Wording.in(language).phases().behind(name, project), language, printed);
    }

    /// From the finest level that is known to the region.
    public List<PlaceStep> chain(ClaimPlace place) {
        boolean ofCity = place.precision() == PlacePrecision.DISTRICT;
        return Stream.of(
                        ofCity ? place.district() : place.locality(),
                        ofCity ? place.locality() : place.district(),
                        place.region())
                .flatMap(Optional::stream)
                .map(level -> new PlaceStep(place(level), level.code()))
                .distinct()
                .toList();
    }

    /// The name in the reader's language, else any: Russian before Kazakh before English before the printed form.
    public String place(PlaceName place) {
        return inLanguage(place, words.language())
                .or(place::ru)
                .or(place::kk)
                .or(place::en)
                .or(place::text)
                .or(place::code)
                .orElseThrow();
    }

    private String described(ProjectState project) {
        String kind = heading("kind", project.kind());
        return project.place()
                .flatMap(place -> chain(place.value()).stream().findFirst())
                .map(step -> kind + ", " + step.label())
                .orElse(kind);
    }

    private static Optional<String> inLanguage(PlaceName place, Language language) {
        return switch (language) {
            case KK -> place.kk();
            case RU -> place.ru();
            case EN -> place.en();
        };
    }

    public static String capital(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }
}

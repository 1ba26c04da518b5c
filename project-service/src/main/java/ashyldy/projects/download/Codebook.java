package ashyldy.projects.download;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import ashyldy.events.Coded;
import ashyldy.events.Kind;
import ashyldy.events.Language;
import ashyldy.events.PromiseState;
import ashyldy.events.Stage;
import ashyldy.events.Work;
import ashyldy.projects.catalogue.Dossier;
import ashyldy.wording.Wording;

/// What stands in the files: every column and every code, and what may be done with them.
final class Codebook {
    private final List<Column<Dossier>> projects;
    private final Publication publication;

    Codebook(List<Column<Dossier>> projects, Publication publication) {
        this.projects = projects;
        this.publication = publication;
    }

    Map<String, Object> pages() {
        var pages = new LinkedHashMap<String, Object>();
        pages.put("licence", licence());
        pages.put(
                "files",
                Map.of("projects.csv", columns(projects), "statements.csv", columns(StatementTable.columns())));
        pages.put("notes", NOTES);
        pages.put(
                "codes",
                Map.of(
                        "kind", codes("kind", Kind.values()),
                        "work", codes("work", Work.values()),
                        "stage", codes("stage", Stage.values()),
                        "promise", codes("promise", PromiseState.values())));
        return pages;
    }

    private static final List<String> NOTES = List.of(
            "An empty cell is what nobody says; it is never 0 or no.",
            "A date is from / to / precision, and no more exact than the text: 2026-01-01 / 2026-12-31 / year is some"
                    + " day of that year.",
            "A point is the middle of the place that position_of names, not the building.",
            "Amounts are in base units, and currencies are never converted.",
            "A text that a spreadsheet would take for a formula begins with an apostrophe that is not part of it.",
            "An opening with verified=false was seen by a language model alone.");

    private Map<String, Object> licence() {
        return Map.of(
                "uri",
                publication.licence(),
                "publisher",
                publication.publisher(),
                "quotes",
                "Quotes are words of the articles they name and belong to those who wrote them; they are quoted to"
                        + " prove the value beside them.");
    }

    private static <T> List<Map<String, String>> columns(List<Column<T>> columns) {
        return columns.stream()
                .map(column -> Map.of("name", column.name(), "meaning", column.meaning()))
                .toList();
    }

    private static List<Map<String, String>> codes(String family, Coded[] codes) {
        return Arrays.stream(codes).map(code -> named(family, code)).toList();
    }

    private static Map<String, String> named(String family, Coded code) {
        var named = new LinkedHashMap<String, String>();
        named.put("code", code.code());
        for (Language language : Language.values()) {
            named.put(language.code(), Wording.in(language).labels().of(family, code));
        }
        return named;
    }
}

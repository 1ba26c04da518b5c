package ashyldy.projects.download;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import ashyldy.events.Amount;
import ashyldy.events.DateRole;
import ashyldy.events.Language;
import ashyldy.events.Measure;
import ashyldy.events.ProjectDate;
import ashyldy.events.Source;
import ashyldy.projects.catalogue.Dossier;
import ashyldy.wording.Wording;

/// `projects.csv`: one row a project.
final class ProjectTable {
    private final Wording wording;
    private final List<Column<Dossier>> columns = new ArrayList<>();

    private ProjectTable(Wording wording) {
        this.wording = wording;
    }

    static List<Column<Dossier>> columns(Wording wording, Positions positions) {
        var table = new ProjectTable(wording);
        table.itself();
        table.columns.addAll(PlaceColumns.of(wording, positions));
        table.figures();
        table.dates();
        table.columns.addAll(PromiseColumns.all());
        table.people();
        return List.copyOf(table.columns);
    }

    private void itself() {
        add(
                "id",
                "for ever; leads on from merged projects",
                one -> Shown.project(one).id());
        add(
                "version",
                "counts the changes of the project",
                one -> Shown.project(one).version());
        add(
                "kind",
                "code of the vocabulary kind",
                one -> Shown.project(one).kind().code());
        add(
                "work",
                "code of the vocabulary work",
                one -> Shown.project(one).work().code());
        add(
                "stage",
                "code of the vocabulary stage",
                one -> Shown.project(one).stage().code());
        add(
                "verified",
                "false where only a model has seen the opening",
                one -> Shown.project(one).verified());
        add("label", "what to call it, in the language of the file", this::label);
        maybe("name_kk", "its name as printed in Kazakh, in its base form if known", name(Language.KK));
        maybe("name_ru", "its name as printed in Russian, in its base form if known", name(Language.RU));
        maybe("name_en", "its name as printed in English, in its base form if known", name(Language.EN));
    }

    private void figures() {
        amount("capacity", "capacity_unit", "unit of the capacity", Measure.CAPACITY);
        amount("cost", "cost_currency", "currency of the cost, which is never converted", Measure.COST);
        amount("area", "area_unit", "unit of the area", Measure.AREA);
        amount("length", "length_unit", "unit of the length", Measure.LENGTH);
    }

    private void dates() {
        date("start", DateRole.START);
        date("opening", DateRole.OPENING);
        date("planned", DateRole.PLANNED_COMPLETION);
        maybe(
                "opened_on",
                "last day on which it can have opened",
                one -> one.listing().openedOn());
        maybe(
                "first_seen_on",
                "day of the oldest dated source",
                one -> one.listing().firstSeenOn());
        maybe(
                "last_seen_on",
                "day of the newest dated source",
                one -> one.listing().newsAt());
        add(
                "changed_at",
                "when the registry changed it last",
                one -> one.listing().changedAt());
    }

    private void people() {
        maybe(
                "programme",
                "name of the programme",
                one -> Shown.project(one).programme().map(cited -> cited.value().name()));
        add(
                "parties",
                "role: name, separated by semicolons",
                one -> Shown.project(one).parties().stream()
                        .map(cited -> cited.value().role().code() + ": "
                                + cited.value().name())
                        .collect(Collectors.joining("; ")));
        add(
                "sources",
                "how many articles tell of it",
                one -> Shown.project(one).sources().size());
        add(
                "source_urls",
                "their addresses, separated by spaces",
                one -> Shown.project(one).sources().stream()
                        .map(Source::url)
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" ")));
        add(
                "page",
                "where people read of it, on this server",
                one -> "/projects/" + Shown.project(one).id());
    }

    private void amount(String name, String unit, String unitMeaning, Measure measure) {
        maybe(
                name,
                "of the whole project, in base units",
                one -> Shown.amount(one, measure).map(Amount::value));
        maybe(unit, unitMeaning, one -> Shown.amount(one, measure).map(Amount::unit));
        maybe(
                name + "_approximation",
                "exact, about, at_least or at_most",
                one -> Shown.amount(one, measure)
                        .map(amount -> amount.approximation().code()));
    }

    private void date(String name, DateRole role) {
        maybe(
                name + "_from",
                "first day that the news allow",
                one -> Shown.date(one, role).flatMap(ProjectDate::from));
        maybe(
                name + "_to",
                "last day that the news allow",
                one -> Shown.date(one, role).flatMap(ProjectDate::to));
        maybe(
                name + "_precision",
                "how exact the date is: day to year, interval, or open",
                one -> Shown.date(one, role).map(date -> date.precision().code()));
    }

    private String label(Dossier one) {
        return wording.labels().title(Shown.project(one)).text();
    }

    private static Function<Dossier, Optional<?>> name(Language language) {
        return one -> Shown.name(one, language);
    }

    private void add(String name, String meaning, Function<Dossier, ?> value) {
        columns.add(Column.of(name, meaning, value));
    }

    private void maybe(String name, String meaning, Function<Dossier, Optional<?>> value) {
        columns.add(Column.maybe(name, meaning, value));
    }
}

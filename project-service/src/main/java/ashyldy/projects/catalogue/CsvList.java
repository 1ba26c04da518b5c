package ashyldy.projects.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ashyldy.events.Amount;
import ashyldy.events.ClaimPlace;
import ashyldy.events.Measure;
import ashyldy.events.PlaceName;
import ashyldy.events.ProjectState;
import ashyldy.events.Scope;
import ashyldy.events.Source;
import ashyldy.wording.Wording;

/// The list of projects as CSV (RFC 4180, UTF-8 with a byte order mark, so that spreadsheets read Cyrillic).
final class CsvList implements ListRenderer {

    private static final List<String> COLUMNS = List.of(
            "id",
            "kind",
            "work",
            "stage",
            "name",
            "region",
            "district",
            "locality",
            "capacity",
            "capacity_unit",
            "cost",
            "cost_currency",
            "opened_on",
            "changed_at",
            "sources",
            "verified");
    private static final String BYTE_ORDER_MARK = "\ufeff";

    @Override
    public String mediaType() {
        return "text/csv;charset=utf-8";
    }

    @Override
    public byte[] render(Slice<Listing> projects, Wording wording) {
        Stream<String> lines = projects.items().stream().map(listing -> line(cells(listing, wording)));
        return Stream.concat(Stream.of(BYTE_ORDER_MARK + line(COLUMNS)), lines)
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> cells(Listing listing, Wording wording) {
        ProjectState project = listing.project();
        Optional<Amount> capacity = figure(project, Measure.CAPACITY);
        Optional<Amount> cost = figure(project, Measure.COST);
        return List.of(
                project.id().toString(),
                project.kind().code(),
                project.work().code(),
                project.stage().code(),
                wording.labels().title(project).text(),
                place(project, ClaimPlace::region, wording),
                place(project, ClaimPlace::district, wording),
                place(project, ClaimPlace::locality, wording),
                capacity.map(amount -> amount.value().toPlainString()).orElse(""),
                capacity.map(Amount::unit).orElse(""),
                cost.map(amount -> amount.value().toPlainString()).orElse(""),
                cost.map(Amount::unit).orElse(""),
                listing.openedOn().map(Object::toString).orElse(""),
                listing.changedAt().toString(),
                project.sources().stream()
                        .map(Source::url)
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" ")),
                project.verified().toString());
    }

    private static Optional<Amount> figure(ProjectState project, Measure measure) {
        return project.amounts().stream()
                .map(cited -> cited.value())
                .filter(amount -> amount.measure() == measure && amount.scope() == Scope.PROJECT)
                .findFirst();
    }

    private static String place(
            ProjectState project, Function<ClaimPlace, Optional<PlaceName>> level, Wording wording) {
        return project.place()
                .flatMap(cited -> level.apply(cited.value()))
                .map(wording.labels()::place)
                .orElse("");
    }

    private static String line(List<String> cells) {
        return cells.stream().map(CsvList::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    /// A text that a spreadsheet would take for a formula is kept a text by an apostrophe.
    private static String cell(String text) {
        String safe = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
        return safe.matches("(?s).*[\",\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}

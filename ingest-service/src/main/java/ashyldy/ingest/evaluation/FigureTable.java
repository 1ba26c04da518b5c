package ashyldy.ingest.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.DoubleStream;

/// The figures of a run for people: three tables, a row a language.
public final class FigureTable {
    private final Map<String, Tally> tallies;

    public FigureTable(Map<String, Tally> tallies) {
        this.tallies = tallies;
    }

    public List<String> lines() {
        List<String> lines = new ArrayList<>(projects().lines());
        lines.add("");
        lines.addAll(found().lines());
        lines.add("");
        lines.addAll(values().lines());
        return lines;
    }

    private TextTable projects() {
        TextTable table = new TextTable()
                .row(List.of(
                        "projects",
                        "precision",
                        "recall",
                        "F1",
                        "found",
                        "false",
                        "missed",
                        "negatives",
                        "with claims"));
        tallies.forEach((language, tally) -> {
            Ratio ratio = tally.projects();
            List<String> row = row(language, ratio.precision(), ratio.recall(), ratio.f1());
            for (int count : List.of(ratio.right(), ratio.wrong(), ratio.missed(), tally.negatives(), tally.broken())) {
                row.add(String.valueOf(count));
            }
            table.row(row);
        });
        return table;
    }

    private TextTable found() {
        TextTable table = new TextTable().row(List.of("of those found", "kind", "stage", "place", "name"));
        tallies.forEach((language, tally) ->
                table.row(row(language, tally.kindShare(), tally.stageShare(), tally.placeShare(), tally.nameShare())));
        return table;
    }

    private TextTable values() {
        TextTable table = new TextTable()
                .row(List.of(
                        "values",
                        "amounts P",
                        "amounts R",
                        "amounts F1",
                        "dates P",
                        "dates R",
                        "dates F1",
                        "whole records"));
        tallies.forEach((language, tally) -> table.row(row(
                language,
                tally.amounts().precision(),
                tally.amounts().recall(),
                tally.amounts().f1(),
                tally.dates().precision(),
                tally.dates().recall(),
                tally.dates().f1(),
                tally.wholeShare())));
        return table;
    }

    private static List<String> row(String language, double... values) {
        List<String> row = new ArrayList<>(List.of(language));
        DoubleStream.of(values).mapToObj(FigureTable::printed).forEach(row::add);
        return row;
    }

    static String printed(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}

package ashyldy.ingest.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/// The figures of a run as lines of tab-separated cells, to be committed: a change for the worse shows in its diff.
public final class Scoreboard {
    private static final List<String> COLUMNS = List.of(
            "language",
            "projects P",
            "projects R",
            "projects F1",
            "kind",
            "stage",
            "place",
            "name",
            "amounts F1",
            "dates F1",
            "whole",
            "found",
            "false",
            "missed",
            "negatives",
            "negatives with claims",
            "false openings",
            "wrong money");

    private final Evaluation evaluation;

    public Scoreboard(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    public String text() {
        Map<String, Tally> tallies = evaluation.tallies();
        return String.join("\t", COLUMNS) + "\n"
                + tallies.entrySet().stream()
                        .map(entry -> row(entry.getKey(), entry.getValue()))
                        .collect(Collectors.joining());
    }

    private String row(String language, Tally tally) {
        Ratio projects = tally.projects();
        Faults faults = evaluation.faults(language);
        List<String> cells = new ArrayList<>(List.of(language));
        DoubleStream.of(
                        projects.precision(),
                        projects.recall(),
                        projects.f1(),
                        tally.kindShare(),
                        tally.stageShare(),
                        tally.placeShare(),
                        tally.nameShare(),
                        tally.amounts().f1(),
                        tally.dates().f1(),
                        tally.wholeShare())
                .mapToObj(FigureTable::printed)
                .forEach(cells::add);
        for (int count : List.of(
                projects.right(),
                projects.wrong(),
                projects.missed(),
                tally.negatives(),
                tally.broken(),
                faults.falseOpenings().size(),
                faults.wrongMoney().size())) {
            cells.add(String.valueOf(count));
        }
        return String.join("\t", cells) + "\n";
    }

    /// Where two boards differ, a line a cell: `kk  stage  0.950 -> 0.925`; empty where they do not.
    public static List<String> differences(String before, String after) {
        Map<String, List<String>> old = rows(before);
        Map<String, List<String>> now = rows(after);
        List<String> differences = new ArrayList<>();
        now.forEach((language, cells) -> {
            List<String> earlier = old.getOrDefault(language, List.of());
            for (int column = 1; column < cells.size(); column++) {
                String was = column < earlier.size() ? earlier.get(column) : "nothing";
                if (!was.equals(cells.get(column))) {
                    differences.add(
                            "%-8s %-22s %s -> %s".formatted(language, COLUMNS.get(column), was, cells.get(column)));
                }
            }
        });
        old.keySet().stream()
                .filter(gone -> !now.containsKey(gone))
                .forEach(gone -> differences.add(gone + " is gone"));
        return differences;
    }

    private static Map<String, List<String>> rows(String board) {
        return board.lines()
                .skip(1)
                .map(line -> List.of(line.split("\t", -1)))
                .collect(Collectors.toMap(List::getFirst, cells -> cells, (first, _) -> first, TreeMap::new));
    }
}

package ashyldy.ingest.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/// The figures of a run as lines of tab-separated cells, to be committed: a change for the worse shows in its diff.
/// First the totals, a line a language, then, below an empty line, every article in the order of language and name.
public final class Scoreboard {
    static final List<String> COLUMNS = List.of(
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
        return totals() + "\n" + articles();
    }

    private String totals() {
        return line(COLUMNS)
                + evaluation.tallies().entrySet().stream()
                        .map(entry -> line(cells(entry.getKey(), entry.getValue())))
                        .collect(Collectors.joining());
    }

    private String articles() {
        return line(ArticleScore.COLUMNS)
                + evaluation.articles().stream()
                        .map(ArticleScore::of)
                        .sorted(Comparator.comparing(ArticleScore::language).thenComparing(ArticleScore::article))
                        .map(score -> line(score.cells()))
                        .collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return String.join("\t", cells) + "\n";
    }

    private List<String> cells(String language, Tally tally) {
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
        return cells;
    }
}

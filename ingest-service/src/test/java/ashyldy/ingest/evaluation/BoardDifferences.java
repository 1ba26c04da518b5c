package ashyldy.ingest.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ashyldy.ingest.evaluation.ArticleScore.Change;

/// What two scoreboards say differently: totals a cell, articles a line, those that are read worse first.
public final class BoardDifferences {
    /// An article that both boards hold.
    private record Pair(ArticleScore before, ArticleScore after) {
        private Change change() {
            return after.since(before);
        }
    }

    private final Board before;
    private final Board after;

    public BoardDifferences(String before, String after) {
        this.before = Board.of(before);
        this.after = Board.of(after);
    }

    /// Empty where the boards say the same: `worse     ru ru-017-gas: found 3 -> 2`, `kk  stage  0.950 -> 0.925`.
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Change change : List.of(Change.WORSE, Change.OTHERWISE, Change.BETTER)) {
            articles(change).forEach(lines::add);
        }
        gone(before.articles(), after.articles())
                .map(article -> "gone      " + article)
                .forEach(lines::add);
        gone(after.articles(), before.articles())
                .map(article -> "new       " + article)
                .forEach(lines::add);
        after.totals().forEach((language, cells) -> lines.addAll(totals(language, cells)));
        gone(before.totals(), after.totals())
                .map(language -> language + " is gone")
                .forEach(lines::add);
        return lines;
    }

    private Stream<String> articles(Change change) {
        return after.articles().entrySet().stream()
                .filter(entry -> before.articles().containsKey(entry.getKey()))
                .map(entry -> new Pair(before.articles().get(entry.getKey()), entry.getValue()))
                .filter(pair -> pair.change() == change)
                .map(pair -> "%-9s %s: %s"
                        .formatted(
                                change.name().toLowerCase(Locale.ROOT),
                                pair.after().key(),
                                pair.after().changes(pair.before())));
    }

    private static Stream<String> gone(Map<String, ?> from, Map<String, ?> in) {
        return from.keySet().stream().filter(key -> !in.containsKey(key));
    }

    private List<String> totals(String language, List<String> cells) {
        List<String> earlier = before.totals().getOrDefault(language, List.of());
        List<String> lines = new ArrayList<>();
        for (int column = 1; column < cells.size(); column++) {
            String was = column < earlier.size() ? earlier.get(column) : "nothing";
            if (!was.equals(cells.get(column))) {
                lines.add("%-9s %-22s %s -> %s"
                        .formatted(language, Scoreboard.COLUMNS.get(column), was, cells.get(column)));
            }
        }
        return lines;
    }

    /// A board as it was written: a table of totals, an empty line, a table of articles.
    private record Board(Map<String, List<String>> totals, Map<String, ArticleScore> articles) {
        private static Board of(String text) {
            List<String> lines = text.lines().toList();
            int end = lines.indexOf("") < 0 ? lines.size() : lines.indexOf("");
            return new Board(
                    rows(lines.subList(0, end))
                            .collect(Collectors.toMap(
                                    List::getFirst, cells -> cells, (first, _) -> first, TreeMap::new)),
                    rows(lines.subList(Math.min(end + 1, lines.size()), lines.size()))
                            .map(ArticleScore::of)
                            .collect(Collectors.toMap(
                                    ArticleScore::key, score -> score, (first, _) -> first, TreeMap::new)));
        }

        private static Stream<List<String>> rows(List<String> table) {
            return table.stream().skip(1).map(line -> List.of(line.split("\t", -1)));
        }
    }
}

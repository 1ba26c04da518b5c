package ashyldy.ingest.evaluation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How one article is read, a line of the scoreboard, so that three better and three worse do not hide each other in a
/// total.
///
/// @param invented claims that tell of no project
record ArticleScore(
        String language,
        String article,
        int projects,
        int found,
        int whole,
        int invented,
        int falseOpenings,
        int wrongMoney) {
    static final List<String> COLUMNS =
            List.of("language", "article", "projects", "found", "whole", "false", "false openings", "wrong money");

    /// How an article is read now beside how it was read before.
    enum Change {
        SAME,
        BETTER,
        WORSE,
        /// One figure is better, another worse.
        OTHERWISE
    }

    static ArticleScore of(ReadArticle read) {
        Faults faults = Faults.of(List.of(read));
        return new ArticleScore(
                read.article().language(),
                read.article().name(),
                read.found().size() + read.missed().size(),
                read.found().size(),
                (int) read.found().stream().filter(Agreement::isWhole).count(),
                read.invented().size(),
                faults.falseOpenings().size(),
                faults.wrongMoney().size());
    }

    static ArticleScore of(List<String> cells) {
        int[] counts = cells.stream().skip(2).mapToInt(Integer::parseInt).toArray();
        return new ArticleScore(
                cells.get(0), cells.get(1), counts[0], counts[1], counts[2], counts[3], counts[4], counts[5]);
    }

    List<String> cells() {
        return Stream.concat(Stream.of(language, article), counts().mapToObj(String::valueOf))
                .toList();
    }

    String key() {
        return language + " " + article;
    }

    /// What is good counts up, faults count down; other annotations are another article.
    Change since(ArticleScore before) {
        int[] was = before.merits().toArray();
        int[] is = merits().toArray();
        boolean better = IntStream.range(0, is.length).anyMatch(merit -> is[merit] > was[merit]);
        boolean worse = IntStream.range(0, is.length).anyMatch(merit -> is[merit] < was[merit]);
        if (better && worse || projects != before.projects) {
            return Change.OTHERWISE;
        }
        return better ? Change.BETTER : worse ? Change.WORSE : Change.SAME;
    }

    /// "found 2 -> 3, false 1 -> 0".
    String changes(ArticleScore before) {
        List<String> was = before.cells();
        List<String> is = cells();
        return IntStream.range(2, COLUMNS.size())
                .filter(column -> !was.get(column).equals(is.get(column)))
                .mapToObj(column -> "%s %s -> %s".formatted(COLUMNS.get(column), was.get(column), is.get(column)))
                .collect(Collectors.joining(", "));
    }

    private IntStream counts() {
        return IntStream.of(projects, found, whole, invented, falseOpenings, wrongMoney);
    }

    private IntStream merits() {
        return IntStream.of(found, whole, -invented, -falseOpenings, -wrongMoney);
    }
}

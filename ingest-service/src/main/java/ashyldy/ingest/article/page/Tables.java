package ashyldy.ingest.article.page;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import ashyldy.ingest.article.CleanText;
import org.jsoup.nodes.Element;

import static java.util.function.Predicate.not;

/// Tells tables of data, whose rows are read as lines, from tables that only put a page in its places.
final class Tables {
    /// Cannot come out of the text of a cell, in which white space is one space.
    static final char CELL_END = '\t';

    /// So that a sentence can be read out of a row: name, town, number.
    private static final String BETWEEN_CELLS = ", ";

    private static final Set<String> CELLS = Set.of("td", "th");
    private static final int LONGEST_CELL = 400;
    private static final int MOST_ELEMENTS = 60;

    private static final Pattern CELLS_ENDED = Pattern.compile(String.valueOf(CELL_END));

    private Tables() {}

    /// At least two cells, all of them short and without a table inside.
    static boolean isRowOfData(Element row) {
        var cells = 0;
        for (Element cell : row.children()) {
            if (!CELLS.contains(cell.normalName()) || !isShort(cell)) {
                return false;
            }
            cells++;
        }
        return cells > 1;
    }

    static String line(String cells) {
        return CELLS_ENDED
                .splitAsStream(cells)
                .map(CleanText::line)
                .filter(not(CleanText::isBlank))
                .collect(Collectors.joining(BETWEEN_CELLS));
    }

    private static boolean isShort(Element cell) {
        var left = MOST_ELEMENTS;
        var letters = 0;
        for (var inside = cell.stream().iterator(); inside.hasNext(); ) {
            var element = inside.next();
            letters += element.ownText().length();
            if (--left == 0 || letters > LONGEST_CELL || element.nameIs("table")) {
                return false;
            }
        }
        return true;
    }
}

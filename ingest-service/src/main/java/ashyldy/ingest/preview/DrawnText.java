package ashyldy.ingest.preview;

import java.util.ArrayList;
import java.util.List;

/// The paragraphs of a text that carry marks, wrapped, with the marks drawn under their words.
final class DrawnText {
    private static final String INDENT = "  ";

    private final String text;
    private final int columns;

    /// @param columns of the terminal
    DrawnText(String text, int columns) {
        this.text = text;
        this.columns = columns - INDENT.length();
    }

    List<String> lines(List<Mark> marks) {
        List<String> lines = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (isMarked(start, end, marks)) {
                draw(start, end, marks, lines);
                lines.add("");
            }
            start = end + 1;
        }
        return lines;
    }

    private static boolean isMarked(int start, int end, List<Mark> marks) {
        return marks.stream().anyMatch(mark -> mark.touches(start, end));
    }

    private void draw(int start, int end, List<Mark> marks, List<String> lines) {
        for (int from = start; from < end; ) {
            int to = rowEnd(from, end);
            lines.add(INDENT + visible(from, to).stripTrailing());
            MarkLayers layers = new MarkLayers(columns);
            for (Mark mark : marks) {
                if (mark.touches(from, to)) {
                    int left = Math.max(mark.start(), from);
                    int right = Math.min(mark.end(), to);
                    String words = visible(left, right).stripTrailing();
                    layers.add(
                            CellWidth.of(visible(from, left)),
                            Math.max(1, CellWidth.of(words)),
                            mark.line(),
                            mark.end() <= to ? mark.label() : "");
                }
            }
            layers.lines().forEach(line -> lines.add(INDENT + line));
            from = to;
        }
    }

    /// After the last space that fits, or where a word without one must be cut.
    private int rowEnd(int start, int end) {
        int cells = 0;
        int space = -1;
        for (int at = start; at < end; ) {
            int next = at + Character.charCount(text.codePointAt(at));
            cells += CellWidth.of(text.substring(at, next));
            if (cells > columns) {
                return space > start ? space : Math.max(at, start + 1);
            }
            space = Character.isWhitespace(text.charAt(at)) ? next : space;
            at = next;
        }
        return end;
    }

    /// Without characters that would steer the terminal.
    private String visible(int from, int to) {
        return text.substring(from, to).replaceAll("\\p{Cntrl}", " ");
    }
}

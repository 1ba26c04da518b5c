package ashyldy.ingest.article.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import ashyldy.ingest.article.CleanText;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// Walks through the elements of a page and ends a block wherever a reader sees a new line begin.
final class OutlineWalk implements NodeFilter {
    private static final Set<String> NEVER_TEXT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "object",
            "svg",
            "canvas",
            "select",
            "textarea",
            "input",
            "button",
            "head",
            "title",
            "video",
            "audio",
            "math");
    private static final Set<String> IN_THE_LINE = Set.of("ins", "del", "s");
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> ITEMS = Set.of("li", "dt", "dd");

    /// In HTML a run of these is one space; a non-breaking space is a character of the text.
    private static final Pattern SPACE = Pattern.compile("[ \t\n\r\f]+");

    private static final Pattern AROUND_LINE_END = Pattern.compile(" *\n[ \n]*");

    private final List<Block> blocks = new ArrayList<>();
    private final List<Region> regions = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Region region;
    private Element rowOfData;
    private int insideLinks;
    private int letters;
    private int links;

    Outline outline() {
        return new Outline(blocks, regions);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        switch (node) {
            case TextNode words -> add(words.getWholeText());
            case Element element
            when NEVER_TEXT.contains(element.normalName()) -> {
                return FilterResult.SKIP_ENTIRELY;
            }
            case Element element -> begin(element);
            default -> {}
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            end(element);
        }
        return FilterResult.CONTINUE;
    }

    private void begin(Element element) {
        if (element.nameIs("a")) {
            insideLinks++;
        } else if (element.nameIs("br")) {
            newLine();
        } else if (isBorder(element)) {
            endBlock();
            region = new Region(element, region, blocks.size());
            regions.add(region);
        }
        if (element.nameIs("tr") && rowOfData == null && Tables.isRowOfData(element)) {
            rowOfData = element;
        }
    }

    private void end(Element element) {
        if (element.nameIs("a")) {
            insideLinks--;
        } else if (isBorder(element)) {
            endBlock();
            region.endBefore(blocks.size());
            region = region.parent() == null ? region : region.parent();
        } else if (CELLS.contains(element.normalName()) && !text.isEmpty()) {
            text.append(Tables.CELL_END);
        }
        if (element == rowOfData) {
            rowOfData = null;
        }
    }

    /// Inside a row of data nothing is a border: the row is one line.
    private boolean isBorder(Element element) {
        return rowOfData == null || element == rowOfData
                ? element.isBlock() && !IN_THE_LINE.contains(element.normalName())
                : false;
    }

    private void add(String words) {
        text.append(SPACE.matcher(words).replaceAll(" "));
        var count = (int) words.chars().filter(unit -> unit > ' ').count();
        letters += count;
        links += insideLinks > 0 ? count : 0;
    }

    /// Two of them end a paragraph.
    private void newLine() {
        var last = text.length() - 1;
        while (last >= 0 && text.charAt(last) == ' ') {
            last--;
        }
        if (last >= 0 && text.charAt(last) == '\n' && rowOfData == null) {
            endBlock();
        } else {
            text.append('\n');
        }
    }

    private void endBlock() {
        if (letters > 0 && !CleanText.isBlank(text.toString())) {
            var words = AROUND_LINE_END.matcher(text).replaceAll("\n").strip();
            var line = rowOfData == null ? words : Tables.line(words);
            blocks.add(new Block(blocks.size(), kind(), region, line, letters, links));
        }
        text.setLength(0);
        letters = 0;
        links = 0;
    }

    private Block.Kind kind() {
        if (rowOfData != null) {
            return Block.Kind.ROW;
        }
        var element = region.element();
        for (var steps = 0; steps < 3 && element != null; steps++, element = element.parent()) {
            var name = element.normalName();
            if (HEADINGS.contains(name)) {
                return Block.Kind.HEADING;
            }
            if (ITEMS.contains(name)) {
                return Block.Kind.ITEM;
            }
            if (name.equals("figcaption") || name.equals("caption")) {
                return Block.Kind.CAPTION;
            }
        }
        return Block.Kind.PARAGRAPH;
    }
}

package ashyldy.ingest.article;

import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/// The text of an element as a reader sees it: a paragraph a block, an empty line between them.
final class BlockText implements NodeFilter {
    private static final Set<String> LINES = Set.of("li", "tr", "dt", "dd");
    private static final Set<String> CELLS = Set.of("td", "th");

    /// In HTML a run of these is one space; a non-breaking space is a character of the text.
    private static final Pattern SPACE = Pattern.compile("[ \t\n\r\f]+");

    private static final Pattern AROUND_LINE_END = Pattern.compile(" *\n *");
    private static final Pattern EMPTY_LINES = Pattern.compile("\n{3,}");

    private final StringBuilder text = new StringBuilder();

    private final Set<Element> unread;

    private BlockText(Set<Element> unread) {
        this.unread = unread;
    }

    static String of(Element element, Set<Element> unread) {
        var block = new BlockText(unread);
        NodeTraversor.filter(block, element);
        var lines = AROUND_LINE_END.matcher(block.text).replaceAll("\n");
        return EMPTY_LINES.matcher(lines).replaceAll("\n\n").strip();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof Element element && unread.contains(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (node instanceof TextNode words) {
            text.append(SPACE.matcher(words.getWholeText()).replaceAll(" "));
        } else if (node instanceof Element element && (element.nameIs("br") || LINES.contains(element.normalName()))) {
            text.append('\n');
        } else {
            border(node);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        border(node);
        return FilterResult.CONTINUE;
    }

    private void border(Node node) {
        if (!(node instanceof Element element)) {
            return;
        }
        if (CELLS.contains(element.normalName())) {
            text.append(' ');
        } else if (element.isBlock() && !LINES.contains(element.normalName())) {
            text.append("\n\n");
        }
    }
}

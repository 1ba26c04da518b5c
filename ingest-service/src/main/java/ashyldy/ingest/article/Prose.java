package ashyldy.ingest.article;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/// How much text stands in each element of a page, counted once: a hostile page of a million nested elements would be
/// counted a million times over otherwise.
final class Prose implements NodeFilter {
    /// @param letters of all text below, links included
    /// @param links letters that stand in links
    /// @param units of all text below, white space included
    /// @param nodes below and including this one
    record Count(int letters, int links, int units, int nodes) {
        static final Count NOTHING = new Count(0, 0, 0, 1);

        Count plus(Count child) {
            return new Count(letters + child.letters, links + child.links, units + child.units, nodes + child.nodes);
        }

        Count asLink() {
            return new Count(letters, letters, units, nodes);
        }

        int outsideLinks() {
            return letters - links;
        }
    }

    private final Map<Node, Count> counts = new IdentityHashMap<>();

    private final Set<Element> unread;

    private Prose(Set<Element> unread) {
        this.unread = unread;
    }

    static Prose of(Element page, Set<Element> unread) {
        var prose = new Prose(unread);
        NodeTraversor.filter(prose, page);
        return prose;
    }

    /// Whether the element is read.
    boolean counts(Element element) {
        return counts.containsKey(element);
    }

    Count in(Element element) {
        return counts.getOrDefault(element, Count.NOTHING);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof Element element && unread.contains(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        counts.put(node, node instanceof TextNode words ? letters(words) : Count.NOTHING);
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        var below = counts.get(node);
        var count = node instanceof Element element && element.nameIs("a") ? below.asLink() : below;
        counts.put(node, count);
        if (node.parent() != null && depth > 0) {
            counts.merge(node.parent(), count, Count::plus);
        }
        return FilterResult.CONTINUE;
    }

    private static Count letters(TextNode words) {
        var text = words.getWholeText();
        var letters = (int) text.chars().filter(unit -> unit > ' ').count();
        return new Count(letters, 0, text.length(), 1);
    }
}

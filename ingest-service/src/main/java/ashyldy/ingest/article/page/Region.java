package ashyldy.ingest.article.page;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Element;

/// An element that is a block of its own, and which blocks of text stand in it.
final class Region {
    private final Element element;
    private final Region parent;
    private final int from;
    private final List<Region> children = new ArrayList<>();
    private int to;

    /// @param parent null for the outermost
    Region(Element element, Region parent, int from) {
        this.element = element;
        this.parent = parent;
        this.from = from;
        this.to = from;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    Element element() {
        return element;
    }

    Region parent() {
        return parent;
    }

    List<Region> children() {
        return children;
    }

    /// The number of its first block.
    int from() {
        return from;
    }

    /// The number after that of its last block.
    int to() {
        return to;
    }

    void endBefore(int block) {
        to = block;
    }

    boolean holds(Block block) {
        return from <= block.number() && block.number() < to;
    }

    boolean holds(Region other) {
        return from <= other.from && other.to <= to;
    }

    boolean isEmpty() {
        return from == to;
    }
}

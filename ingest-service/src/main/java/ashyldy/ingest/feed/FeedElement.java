package ashyldy.ingest.feed;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/// An element of a feed, known by its name in the one spelling.
record FeedElement(Element element, FeedNames names) {
    /// Fields that hold no others; what stands in one that was never closed follows it.
    private static final Set<String> LEAVES = Set.of("title", "link", "guid", "pubdate", "category", "comments");

    Stream<FeedElement> children(String name) {
        return element.children().stream()
                .map(child -> new FeedElement(child, names))
                .flatMap(child -> Stream.concat(
                        Stream.of(child).filter(field -> field.isCalled(name)),
                        child.isLeaf() ? child.children(name) : Stream.empty()));
    }

    private boolean isLeaf() {
        return LEAVES.contains(names.of(element));
    }

    private boolean isCalled(String name) {
        return names.of(element).equals(name);
    }

    /// Whether fields stand in it that should follow it.
    private boolean wasNeverClosed() {
        return isLeaf()
                && element.children().stream()
                        .map(child -> new FeedElement(child, names))
                        .anyMatch(FeedElement::isLeaf);
    }

    /// The first of that name that holds anything.
    Optional<FeedElement> child(String name) {
        return children(name).filter(FeedElement::isFilled).findFirst();
    }

    Optional<FeedElement> first(List<String> ranking) {
        return ranking.stream().flatMap(name -> child(name).stream()).findFirst();
    }

    /// Without what stands in its elements, which in broken markup may be the fields that follow.
    String ownText() {
        return element.textNodes().stream()
                .map(TextNode::getWholeText)
                .reduce("", String::concat)
                .strip();
    }

    String text() {
        return wasNeverClosed() ? ownText() : element.wholeText().strip();
    }

    /// As HTML: elements stay elements, escaped markup becomes markup.
    String markup() {
        return element.children().isEmpty() || isWrittenAsText() ? text() : element.html();
    }

    /// Not blank where it is absent.
    Optional<String> attribute(String name) {
        return Optional.of(element.attr(name).strip()).filter(value -> !value.isEmpty());
    }

    private boolean isWrittenAsText() {
        return element.childNodes().stream().anyMatch(CDataNode.class::isInstance);
    }

    private boolean isFilled() {
        return element.attributesSize() > 0 || !text().isEmpty() || element.childrenSize() > 0;
    }
}

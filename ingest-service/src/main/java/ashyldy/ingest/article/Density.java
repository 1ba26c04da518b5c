package ashyldy.ingest.article;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jsoup.nodes.Element;

/// How much prose the containers of a page hold, each element looked at once by the container it stands in: asked for
/// anew at every comparison, it made a small page of a thousand nested containers cost half a minute.
final class Density {
    private static final Set<String> CONTAINERS = Set.of("div", "section", "td", "body");
    private static final Set<String> PARAGRAPHS = Set.of("p", "blockquote", "ul", "ol", "h2", "h3");

    private final List<Element> containers;
    private final Map<Element, Integer> own = new IdentityHashMap<>();

    private Density(List<Element> containers, Prose prose) {
        this.containers = containers;
        containers.forEach(container -> own.put(container, paragraphs(container, prose)));
    }

    static Density in(Element body, Prose prose) {
        return new Density(
                body.stream().filter(Density::isContainer).filter(prose::counts).toList(), prose);
    }

    /// The first where several are as dense.
    Optional<Element> densest() {
        var found = containers.stream().map(container -> Map.entry(container, density(container)));
        return found.max(Comparator.comparingInt(Map.Entry::getValue)).map(Map.Entry::getKey);
    }

    /// Prose of its own and of its paragraphs, with half of what stands one container deeper.
    private int density(Element container) {
        var deeper = container.children().stream()
                .mapToInt(child -> own.getOrDefault(child, 0))
                .sum();
        return own.get(container) + deeper / 2;
    }

    private static int paragraphs(Element container, Prose prose) {
        var below = container.children().stream()
                .filter(child -> PARAGRAPHS.contains(child.normalName()))
                .mapToInt(child -> prose.in(child).outsideLinks())
                .sum();
        return container.ownText().length() + below;
    }

    private static boolean isContainer(Element element) {
        return CONTAINERS.contains(element.normalName());
    }
}

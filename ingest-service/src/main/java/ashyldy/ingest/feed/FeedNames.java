package ashyldy.ingest.feed;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.jsoup.nodes.Element;

/// The names of a feed's elements in one spelling, whatever prefixes it has chosen, declared or forgotten to declare.
final class FeedNames {
    /// The vocabularies of the feeds themselves have no prefix here.
    private static final String OWN = "";

    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("http://www.w3.org/2005/atom", OWN),
            Map.entry("http://purl.org/atom/ns", OWN),
            Map.entry("http://purl.org/rss/1.0", OWN),
            Map.entry("http://my.netscape.com/rdf/simple/0.9", OWN),
            Map.entry("http://backend.userland.com/rss2", OWN),
            Map.entry("http://www.w3.org/1999/02/22-rdf-syntax-ns", "rdf"),
            Map.entry("http://purl.org/dc/elements/1.1", "dc"),
            Map.entry("http://purl.org/dc/elements/1.0", "dc"),
            Map.entry("http://purl.org/dc/terms", "dcterms"),
            Map.entry("http://purl.org/rss/1.0/modules/content", "content"),
            Map.entry("http://search.yahoo.com/mrss", "media"),
            Map.entry("http://www.w3.org/1999/xhtml", OWN));

    /// What these mean where nobody says it.
    private static final Map<String, String> CUSTOMARY = Map.of("atom", OWN, "a10", OWN, "rss", OWN, "xhtml", OWN);

    private final Map<String, String> prefixes = new HashMap<>(CUSTOMARY);

    /// @param top of which the declarations are taken
    FeedNames(Element top) {
        top.stream().limit(FeedTree.HEAD).forEach(this::declared);
    }

    private void declared(Element element) {
        element.attributes().forEach(attribute -> {
            var name = attribute.getKey().toLowerCase(Locale.ROOT);
            var space = attribute.getValue().strip().toLowerCase(Locale.ROOT).replaceFirst("[/#]+$", "");
            if (name.startsWith("xmlns:") && KNOWN.containsKey(space)) {
                prefixes.put(name.substring("xmlns:".length()), KNOWN.get(space));
            }
        });
    }

    String of(Element element) {
        var name = element.tagName().toLowerCase(Locale.ROOT);
        int colon = name.indexOf(':');
        if (colon < 0) {
            return name;
        }
        var prefix = name.substring(0, colon);
        var known = prefixes.getOrDefault(prefix, prefix);
        return known.isEmpty() ? name.substring(colon + 1) : known + name.substring(colon);
    }
}

package ashyldy.ingest.feed;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// The elements of a feed. A sound document is one tree; of a broken one the head and each entry are trees of their
/// own,
/// so that a tag that is never closed ends with its entry.
///
/// @param top the element around everything, with what is declared there
/// @param flaw what a strict parser says, absent for a sound document
record FeedTree(Element top, FeedNames names, List<Element> entries, Optional<String> flaw) {
    /// Elements among which declarations are looked for.
    static final int HEAD = 20;

    private static final Set<String> FEEDS = Set.of("rss", "rdf:rdf", "rdf", "feed", "channel", "item", "entry");
    private static final Set<String> ENTRIES = Set.of("item", "entry");
    private static final int DEEPEST = 200;

    /// A feed of thousands of entries has some hundred thousands.
    private static final int MOST_TAGS = 1_000_000;

    /// @throws UnreadableFeed if it is no feed at all
    static FeedTree of(String text) throws UnreadableFeed {
        var xml = FeedMarkup.cleaned(text);
        if (xml.chars().filter(unit -> unit == '<').count() > MOST_TAGS) {
            throw new UnreadableFeed("holds more than %d tags, which no feed does".formatted(MOST_TAGS));
        }
        var flaw = FeedMarkup.flaw(xml);
        var parts = flaw.isEmpty() ? List.of(xml) : FeedMarkup.parts(xml);
        var trees = parts.stream().map(FeedTree::parsed).toList();
        var top = top(trees.getFirst());
        var names = new FeedNames(trees.getFirst());
        if (top.isEmpty() || !FEEDS.contains(names.of(top.get()))) {
            throw new UnreadableFeed("is neither RSS nor Atom: "
                    + top.map(element -> "it begins with <%s>".formatted(shortened(element.tagName())))
                            .orElse("it has no element"));
        }
        return new FeedTree(top.get(), names, entries(trees, names), flaw);
    }

    FeedElement head() {
        var channel = new FeedElement(top, names).children("channel").findFirst();
        return channel.orElseGet(() -> new FeedElement(top, names));
    }

    /// What links in the element are relative to: `xml:base` of it and of all around it.
    URI base(Element element, URI document) {
        var around = new ArrayList<>(element.parents().reversed());
        around.add(element);
        var base = element.root() == top.root() ? document : resolved(document, top.attr("xml:base"));
        for (var each : around) {
            base = resolved(base, each.attr("xml:base"));
        }
        var links = new FeedElement(element, names).children("link");
        for (var link : links.toList()) {
            base = resolved(base, link.element().attr("xml:base"));
        }
        return base;
    }

    private static URI resolved(URI base, String relative) {
        try {
            return relative.isBlank() ? base : base.resolve(relative.strip());
        } catch (IllegalArgumentException noAddress) {
            return base;
        }
    }

    private static Document parsed(String xml) {
        return Jsoup.parse(xml, "", Parser.xmlParser().setMaxDepth(DEEPEST));
    }

    private static Optional<Element> top(Document tree) {
        return tree.children().stream().findFirst();
    }

    private static List<Element> entries(List<Document> trees, FeedNames names) {
        return trees.stream()
                .flatMap(Document::stream)
                .filter(element -> ENTRIES.contains(names.of(element)))
                .toList();
    }

    private static String shortened(String name) {
        return name.substring(0, Math.min(name.length(), 40));
    }
}

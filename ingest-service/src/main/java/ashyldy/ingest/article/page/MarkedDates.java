package ashyldy.ingest.article.page;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Dates that the markup of a page points out, as far as they are the article's: not those of a comment, of the card of
/// another story, of a clock in the header, or of an event that a sentence tells of.
final class MarkedDates {
    private static final String NAMED = "[itemprop~=(?i)^datePublished$], time[pubdate]";

    /// Letters beside the time: more is a sentence.
    private static final int MOST_BESIDE = 80;

    /// A site may well put the date of its article into a footer.
    private static final Set<Drop> NOBODY_ELSES = EnumSet.of(Drop.DETAILS, Drop.SURROUNDS, Drop.CAPTION);

    private static final int MOST_NODES = 20;
    private static final int LONGEST = 400;
    private static final int MOST = 1_000;

    private final Story story;
    private final Map<Element, Region> regions = new IdentityHashMap<>();

    MarkedDates(Story story) {
        this.story = story;
        story.outline().regions().forEach(region -> regions.put(region.element(), region));
    }

    Stream<String> named(Document page) {
        return page.select(NAMED).stream()
                .limit(MOST)
                .filter(named -> isOwn(named, NOBODY_ELSES))
                .map(this::value);
    }

    /// Those below the headline before those above it.
    Stream<String> times(Document page) {
        return page.select("time").stream()
                .limit(MOST)
                .filter(time -> isOwn(time, EnumSet.of(Drop.DETAILS)) && isNearHeadline(time) && standsAlone(time))
                .sorted(Comparator.comparing(this::isAbove))
                .map(this::value);
    }

    private String value(Element element) {
        return Stream.<Supplier<String>>of(
                        () -> element.attr("content"), () -> element.attr("datetime"), () -> shortText(element))
                .map(Supplier::get)
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse("");
    }

    /// What stands in a long region is no date, and looked through for each of a thousand nested elements it would cost
    /// seconds.
    private String shortText(Element element) {
        return story.outline().letters(region(element)) <= LONGEST ? element.text() : "";
    }

    private boolean isOwn(Element element, Set<Drop> harmless) {
        for (var around = element; around != null; around = around.parent()) {
            var region = regions.get(around);
            var drop = region == null ? Optional.<Drop>empty() : story.drop(region);
            if (drop.filter(reason -> !harmless.contains(reason)).isPresent()) {
                return false;
            }
        }
        return true;
    }

    private boolean isNearHeadline(Element time) {
        var region = region(time);
        return story.headline()
                .map(head -> !isAbove(time) || region.from() >= head.number() - Roof.ABOVE && Roof.isOver(region, head))
                .orElse(true);
    }

    private boolean isAbove(Element time) {
        return story.headline()
                .filter(head -> region(time).to() <= head.number())
                .isPresent();
    }

    private boolean standsAlone(Element time) {
        return besideIt(time) <= MOST_BESIDE
                || story.headline().filter(region(time)::holds).isPresent()
                        && region(time).children().isEmpty();
    }

    /// Letters that a reader sees on the same line.
    private int besideIt(Element time) {
        var letters = 0;
        for (var inside = time; inside != null && !regions.containsKey(inside); inside = inside.parent()) {
            letters += alongside(inside, Node::previousSibling, MOST_BESIDE - letters);
            letters += alongside(inside, Node::nextSibling, MOST_BESIDE - letters);
            if (letters > MOST_BESIDE) {
                return letters;
            }
        }
        return letters;
    }

    private int letters(Node node) {
        return switch (node) {
            case TextNode words -> words.getWholeText().strip().length();
            case Element other -> shortText(other).length();
            default -> 0;
        };
    }

    /// Up to the next block, counted no further than asked.
    private int alongside(Element element, UnaryOperator<Node> next, int enough) {
        var letters = 0;
        var left = MOST_NODES;
        for (var node = next.apply(element); node != null && letters <= enough && left > 0; node = next.apply(node)) {
            if (node instanceof Element other && (regions.containsKey(other) || other.nameIs("br"))) {
                return letters;
            }
            letters += letters(node);
            left--;
        }
        return letters;
    }

    private Region region(Element element) {
        var around = element;
        while (around.parent() != null && !regions.containsKey(around)) {
            around = around.parent();
        }
        return regions.getOrDefault(around, story.outline().regions().getFirst());
    }
}

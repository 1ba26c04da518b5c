package ashyldy.ingest.article.page;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

/// Finds the regions of a page that are not its article. A sign lowers what is thought of a region; where most of the
/// prose stands in it, or the headline, or what the page itself calls the body, the sign was wrong.
final class Surroundings {
    private static final Set<String> AROUND = Set.of("nav", "aside", "footer", "dialog", "menu");
    private static final Set<String> ROLES =
            Set.of("navigation", "banner", "contentinfo", "complementary", "search", "dialog", "menu");
    private static final Pattern HIDDEN = Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden");

    /// Of the prose of a page: what holds more is not around the article.
    private static final double BULK = 0.75;

    private static final int LEAST_BODY = 80;

    private final Outline outline;
    private final Optional<Block> headline;
    private final Set<Region> bodies;
    private final Map<Region, Drop> dropped = new IdentityHashMap<>();

    private Surroundings(Outline outline, Optional<Block> headline) {
        this.outline = outline;
        this.headline = headline;
        bodies = bodies(outline);
    }

    static Map<Region, Drop> in(Outline outline, Optional<Block> headline) {
        var surroundings = new Surroundings(outline, headline);
        surroundings.markSuspects();
        surroundings.markOtherStories();
        new Cards(outline, headline).in().forEach(card -> surroundings.dropped.putIfAbsent(card, Drop.CARD));
        return surroundings.dropped;
    }

    private void markSuspects() {
        for (Region region : outline.regions()) {
            if (!region.isEmpty()) {
                suspicion(region.element())
                        .filter(suspicion -> isBelieved(suspicion, region))
                        .ifPresent(suspicion -> dropped.put(region, reason(suspicion)));
            }
        }
    }

    private boolean isBelieved(Suspicion suspicion, Region region) {
        if (headline.filter(region::holds).isPresent() || bodies.contains(region)) {
            return false;
        }
        var prose = outline.prose(region);
        return switch (suspicion) {
            case NEVER -> true;
            case AROUND, CAPTION -> prose == 0 || prose < BULK * outline.prose();
            case HINT -> prose == 0 && !region.element().nameIs("tr");
        };
    }

    /// What the page calls the body of its article, with all that is around it.
    private static Set<Region> bodies(Outline outline) {
        Set<Region> bodies = Collections.newSetFromMap(new IdentityHashMap<>());
        outline.regions().stream()
                .filter(region -> region.element().attr("itemprop").contains("articleBody"))
                .filter(region -> outline.prose(region) >= LEAST_BODY)
                .forEach(body -> {
                    for (var around = body; around != null && bodies.add(around); ) {
                        around = around.parent();
                    }
                });
        return bodies;
    }

    private static Optional<Suspicion> suspicion(Element element) {
        if (element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || HIDDEN.matcher(element.attr("style")).find()) {
            return Optional.of(Suspicion.NEVER);
        }
        var named = ClassWords.suspicion(element);
        return AROUND.contains(element.normalName()) || ROLES.contains(element.attr("role"))
                ? named.filter(Suspicion.NEVER::equals).or(() -> Optional.of(Suspicion.AROUND))
                : named.or(() -> byName(element));
    }

    private static Optional<Suspicion> byName(Element element) {
        return switch (element.normalName()) {
            case "header", "form", "address" -> Optional.of(Suspicion.HINT);
            case "figcaption" -> Optional.of(Suspicion.CAPTION);
            case "figure" ->
                Optional.of(Suspicion.CAPTION)
                        .filter(caption -> element.selectFirst("table, blockquote, pre, p") == null);
            default -> Optional.empty();
        };
    }

    private static Drop reason(Suspicion suspicion) {
        return switch (suspicion) {
            case NEVER -> Drop.COMMENTS_OR_HIDDEN;
            case AROUND -> Drop.SURROUNDS;
            case CAPTION -> Drop.CAPTION;
            case HINT -> Drop.DETAILS;
        };
    }

    /// Where one `article` has the headline, another one beside it is another story, or the card of one.
    private void markOtherStories() {
        var stories = outline.regions().stream()
                .filter(region -> region.element().nameIs("article") && !region.isEmpty())
                .toList();
        var own = stories.stream()
                .filter(story -> headline.filter(story::holds).isPresent())
                .filter(story -> outline.prose(story) >= LEAST_BODY)
                .findFirst();
        own.ifPresent(story -> stories.stream()
                .filter(other -> !other.holds(story) && !isPartOf(other, story))
                .forEach(other -> dropped.putIfAbsent(other, Drop.OTHER_STORY)));
    }

    /// Inside, and without a heading of its own.
    private boolean isPartOf(Region other, Region story) {
        return story.holds(other)
                && outline.in(other).stream().noneMatch(block -> block.is(Block.Kind.HEADING) && block.links() > 0);
    }
}

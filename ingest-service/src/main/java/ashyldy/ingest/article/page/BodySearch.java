package ashyldy.ingest.article.page;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/// Finds the region that holds the article: where the most prose stands together.
///
/// A region's score is that of its own blocks and of the regions inside; where several of these have something, a
/// little
/// is lost at each step outwards, so that an article beats the page around it, and the whole of an article each of its
/// parts.
final class BodySearch {
    private static final double LOST_PER_STEP = 0.1;
    private static final double MOST_AGAINST = -60;
    private static final double NAMED_BODY = 1.5;
    private static final double NAMED_SO = 1.2;
    private static final double BEFORE_HEADLINE = 0.3;

    private final Story story;
    private final Map<Region, Double> scores = new IdentityHashMap<>();

    BodySearch(Story story) {
        this.story = story;
    }

    /// The innermost of the best; nothing where no region has prose.
    Optional<Region> best() {
        Region best = null;
        var most = 0.0;
        var own = ownBlocks();
        for (Region region : story.outline().regionsInnermostFirst()) {
            var score = story.drop(region).isPresent() ? 0 : own.getOrDefault(region, 0.0) + inside(region);
            scores.put(region, score);
            var weighed = score * weight(region);
            if (weighed > most) {
                best = region;
                most = weighed;
            }
        }
        return Optional.ofNullable(best);
    }

    private Map<Region, Double> ownBlocks() {
        Map<Region, Double> own = new IdentityHashMap<>();
        for (Block block : story.outline().blocks()) {
            own.merge(block.region(), score(block), Double::sum);
        }
        return own;
    }

    private double score(Block block) {
        var score = BlockScore.of(block);
        var before = story.headline()
                .filter(found -> block.number() < found.number())
                .isPresent();
        return before && score > 0 ? score * BEFORE_HEADLINE : score;
    }

    private double inside(Region region) {
        var sum = 0.0;
        var parts = 0;
        for (Region child : region.children()) {
            var score = scores.get(child);
            sum += Math.max(score, MOST_AGAINST);
            parts += score > 0 && !isParagraph(child) ? 1 : 0;
        }
        return parts > 1 ? sum * (1 - LOST_PER_STEP) : sum;
    }

    private static boolean isParagraph(Region region) {
        return switch (region.element().normalName()) {
            case "p",
                    "ul",
                    "ol",
                    "li",
                    "blockquote",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "pre",
                    "table",
                    "tbody",
                    "tr" -> true;
            default -> false;
        };
    }

    private static double weight(Region region) {
        if (region.element().attr("itemprop").contains("articleBody")) {
            return NAMED_BODY;
        }
        return ClassWords.sayBody(region.element()) ? NAMED_SO : 1;
    }
}

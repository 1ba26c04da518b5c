package ashyldy.ingest.article.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds cards of other stories by their shape: several regions of one kind beside each other, each with a headline
/// that
/// is a link and little else.
final class Cards {
    private static final Set<String> SHAPES = Set.of("div", "li", "article", "section", "td", "figure", "dl", "tr");
    private static final int LEAST = 3;
    private static final int LONGEST_TEXT = 350;
    private static final int LEAST_HEADLINE = 12;

    private final Outline outline;
    private final Optional<Block> headline;

    Cards(Outline outline, Optional<Block> headline) {
        this.outline = outline;
        this.headline = headline;
    }

    List<Region> in() {
        List<Region> cards = new ArrayList<>();
        for (Region region : outline.regions()) {
            if (region.children().size() >= LEAST) {
                alike(region).values().stream()
                        .filter(likes -> likes.size() >= LEAST && areCards(likes))
                        .forEach(cards::addAll);
            }
        }
        return cards;
    }

    private static Map<String, List<Region>> alike(Region region) {
        Map<String, List<Region>> alike = new HashMap<>();
        for (Region child : region.children()) {
            var element = child.element();
            if (SHAPES.contains(element.normalName()) && !child.isEmpty()) {
                alike.computeIfAbsent(element.normalName() + "." + element.className(), shape -> new ArrayList<>())
                        .add(child);
            }
        }
        return alike;
    }

    /// One in five may be an advertisement or an empty place.
    private boolean areCards(List<Region> likes) {
        var cards = likes.stream().filter(this::isCard).count();
        return cards >= LEAST && cards * 5 >= likes.size() * 4L;
    }

    private boolean isCard(Region region) {
        return outline.letters(region) - outline.links(region) <= LONGEST_TEXT
                && outline.links(region) >= LEAST_HEADLINE
                && headline.filter(region::holds).isEmpty()
                && outline.in(region).stream().anyMatch(block -> block.isLink() && block.letters() >= LEAST_HEADLINE);
    }
}

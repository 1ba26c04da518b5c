package ashyldy.ingest.article.page;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jsoup.nodes.Element;

/// A page with its headline found and its surroundings known.
final class Story {
    private final Outline outline;
    private final Optional<String> title;
    private final Optional<Block> headline;
    private final Map<Region, Drop> around;
    private final Drop[] dropped;

    private Story(Outline outline, Optional<String> title, Optional<Block> headline, Map<Region, Drop> around) {
        this.outline = outline;
        this.title = title;
        this.headline = headline;
        this.around = around;
        dropped = new Drop[outline.blocks().size()];
        for (Region region : outline.regions()) {
            var drop = around.get(region);
            for (var at = region.from(); drop != null && at < region.to() && dropped[at] == null; at++) {
                dropped[at] = drop;
            }
        }
    }

    static Story on(Element body, Optional<String> title) {
        var outline = Outline.of(body);
        var headline = title.flatMap(line -> HeadlineBlock.in(outline, line));
        return new Story(outline, title, headline, Surroundings.in(outline, headline));
    }

    /// The same page, everything on it believed to be the article's.
    Story unsuspected() {
        return new Story(outline, title, headline, new IdentityHashMap<>());
    }

    Outline outline() {
        return outline;
    }

    Optional<String> title() {
        return title;
    }

    Optional<Block> headline() {
        return headline;
    }

    /// Why the region is not the article's by itself, whatever is around it.
    Optional<Drop> drop(Region region) {
        return Optional.ofNullable(around.get(region));
    }

    /// Why the block stands in none of the article's regions.
    Optional<Drop> drop(Block block) {
        return Optional.ofNullable(dropped[block.number()]);
    }

    List<Block> blocks() {
        return outline.blocks();
    }
}

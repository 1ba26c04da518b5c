package ashyldy.ingest.article.page;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;

/// A page as a list of blocks of text, in the order of the page, and the regions they stand in.
///
/// Made in one walk, so that whatever is asked about an element afterwards is a look into sums: a page of a hundred
/// thousand nested elements costs no more than one of as many beside each other.
final class Outline {
    private final List<Block> blocks;
    private final List<Region> regions;
    private final int[] letters;
    private final int[] links;
    private final int[] prose;

    Outline(List<Block> blocks, List<Region> regions) {
        this.blocks = List.copyOf(blocks);
        this.regions = List.copyOf(regions);
        letters = new int[blocks.size() + 1];
        links = new int[blocks.size() + 1];
        prose = new int[blocks.size() + 1];
        for (Block block : blocks) {
            letters[block.number() + 1] = letters[block.number()] + block.letters();
            links[block.number() + 1] = links[block.number()] + block.links();
            prose[block.number() + 1] = prose[block.number()] + block.prose();
        }
    }

    static Outline of(Element body) {
        var walk = new OutlineWalk();
        NodeTraversor.filter(walk, body);
        return walk.outline();
    }

    List<Block> blocks() {
        return blocks;
    }

    List<Block> in(Region region) {
        return blocks.subList(region.from(), region.to());
    }

    /// In the order of the page, each before those it holds.
    List<Region> regions() {
        return regions;
    }

    /// The same from the innermost outwards.
    List<Region> regionsInnermostFirst() {
        return new ArrayList<>(regions).reversed();
    }

    int letters(Region region) {
        return letters[region.to()] - letters[region.from()];
    }

    int links(Region region) {
        return links[region.to()] - links[region.from()];
    }

    /// Letters of sentences outside links.
    int prose(Region region) {
        return prose[region.to()] - prose[region.from()];
    }

    int prose() {
        return prose[blocks.size()];
    }
}

package ashyldy.ingest.article.page;

import java.util.Optional;

/// Where the headline stands on its page: the article follows it.
final class HeadlineBlock {
    private static final double LIKELY = 0.6;

    private HeadlineBlock() {}

    static Optional<Block> in(Outline outline, String title) {
        Block found = null;
        var best = 0.0;
        for (Block block : outline.blocks()) {
            if (block.is(Block.Kind.HEADING) && block.text().length() <= title.length() * 3) {
                var likeness = likeness(block, title);
                if (likeness > best) {
                    found = block;
                    best = likeness;
                }
            }
        }
        return Optional.ofNullable(best >= LIKELY ? found : null);
    }

    /// The first of several is better, and one that is no link.
    private static double likeness(Block block, String title) {
        var likeness = Headline.likeness(block.text(), title);
        var main = block.region().element().nameIs("h1") ? 0.2 : 0;
        return likeness >= LIKELY ? likeness + main - (block.isLink() ? 0.2 : 0) : 0;
    }
}

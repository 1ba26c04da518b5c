package ashyldy.ingest.article.page;

/// How much a block speaks for the place it stands in: prose for it, links and loose words a little against.
final class BlockScore {
    private static final double LINK = 0.3;
    private static final double MOST_AGAINST = 20;
    private static final double LOOSE_WORDS = 0.1;

    private static final double OF_A_ROW = 0.6;

    private BlockScore() {}

    static double of(Block block) {
        if (block.links() * 2 > block.letters() && !block.isSentences()) {
            return -Math.min(MOST_AGAINST, block.letters() * LINK);
        }
        if (block.is(Block.Kind.ROW)) {
            return block.outsideLinks() * OF_A_ROW;
        }
        return block.isSentences()
                ? block.outsideLinks() * (1.0 - (double) block.links() / block.letters())
                : Math.min(MOST_AGAINST, block.letters() * LOOSE_WORDS);
    }
}

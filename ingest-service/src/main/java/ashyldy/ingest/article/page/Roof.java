package ashyldy.ingest.article.page;

/// What stands a little above a headline belongs to it, if both stand under one roof a few steps up.
final class Roof {
    /// Blocks above the headline where a date is still the article's.
    static final int ABOVE = 6;

    private static final int STEPS = 3;

    private Roof() {}

    static boolean isOver(Region region, Block head) {
        var roof = region;
        for (var steps = 0; steps < STEPS && !roof.holds(head) && roof.parent() != null; steps++) {
            if (roof.element().nameIs("header")) {
                return false;
            }
            roof = roof.parent();
        }
        return roof.holds(head) && !roof.element().nameIs("body");
    }
}

package ashyldy.notify.alert;

import ashyldy.wording.Words;

/// The quotation marks of one language, and those within them.
record QuoteMarks(String opens, String closes, String opensWithin, String closesWithin) {
    private static final String ANGLE_OPENS = "\u00ab";
    private static final String ANGLE_CLOSES = "\u00bb";

    static QuoteMarks in(Words words) {
        return new QuoteMarks(
                words.text("quote.opens"),
                words.text("quote.closes"),
                words.text("quote.opens.within"),
                words.text("quote.closes.within"));
    }

    /// A sentence of others: nothing in it is changed.
    String around(String sentence) {
        return opens + sentence + closes;
    }

    /// A name, whose own marks give way to those that stand within marks.
    String aroundName(String name) {
        return around(name.replace(ANGLE_OPENS, opensWithin).replace(ANGLE_CLOSES, closesWithin));
    }
}

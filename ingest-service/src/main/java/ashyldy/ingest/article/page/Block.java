package ashyldy.ingest.article.page;

import java.util.regex.Pattern;

/// A piece of text between two borders, as a reader sees a paragraph, a heading, an item of a list or a row of a table.
///
/// @param number its place among the blocks of the page
/// @param letters of its text, white space left out
/// @param links letters among them that stand in links
record Block(int number, Kind kind, Region region, String text, int letters, int links) {
    private static final int SENTENCE = 60;
    /// Letters around links of which a sentence is full.
    private static final int LINKED_SENTENCE = 80;

    private static final int SHORT_SENTENCE = 20;
    private static final String MARKS = ".,;:!?\u2026\u3002\u3001\uFF0C\uFF01\uFF1F\u060C\u0964";
    private static final Pattern FULL_STOP =
            Pattern.compile("[.!?\u2026\u3002\uFF01\uFF1F\u0964][\"'\u00BB\u201D\u2019)]*[\\s\\p{Z}]*$");

    enum Kind {
        PARAGRAPH,
        HEADING,
        ITEM,
        ROW,
        CAPTION
    }

    /// A link and next to nothing beside it.
    boolean isLink() {
        return links > 0 && links * 10 >= letters * 8;
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean isInParagraph() {
        return region.element().nameIs("p");
    }

    int outsideLinks() {
        return letters - links;
    }

    /// Letters outside links if it reads as sentences, else none.
    int prose() {
        return isSentences() ? outsideLinks() : 0;
    }

    /// Headings, captions and lists of links are none; a short line needs its full stop.
    boolean isSentences() {
        if (kind == Kind.HEADING || kind == Kind.CAPTION || links * 2 > letters && outsideLinks() < LINKED_SENTENCE) {
            return false;
        }
        return letters >= SENTENCE
                ? text.chars().anyMatch(unit -> MARKS.indexOf(unit) >= 0)
                : letters >= SHORT_SENTENCE && FULL_STOP.matcher(text).find();
    }
}

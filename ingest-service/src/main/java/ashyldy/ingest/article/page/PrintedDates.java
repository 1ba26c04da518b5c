package ashyldy.ingest.article.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import ashyldy.ingest.article.WordList;

/// What a page prints that may be the day of publication: short lines by the headline, the place and day a text begins
/// with, and days behind a word that says "published". A day within the text itself is none.
final class PrintedDates {
    private static final List<String> LABELS = WordList.beside(PrintedDates.class, "date-labels.txt");

    private static final int BELOW = 14;
    private static final int LONGEST = 120;
    private static final int MOST_SENTENCES = 2;
    private static final int BEHIND = 6;
    private static final int LONGEST_DAY = 40;

    /// "Astana, 25 November 2026 – ", "(25.11.2026) ".
    private static final Pattern OPENING =
            Pattern.compile("^\\P{N}{0,25}\\p{N}[^.!?]{0,5}[-\\p{L}\\p{N}., /]{3,25}?(?=\\)| ?[-\u2013\u2014:] )");

    private final Story story;
    private final Optional<Region> body;

    PrintedDates(Story story, Optional<Region> body) {
        this.story = story;
        this.body = body;
    }

    /// Further off, the surest first.
    Stream<String> elsewhere() {
        return Stream.of(opening(), labelled(), called()).flatMap(texts -> texts);
    }

    Stream<String> byHeadline() {
        return Stream.concat(besideHeadline(), underOneHeading());
    }

    /// Some print it inside the heading, on a line of its own.
    private Stream<String> underOneHeading() {
        return story.headline().stream().flatMap(head -> head.text().lines().skip(1));
    }

    private Stream<String> besideHeadline() {
        return story.headline().stream()
                .flatMap(head -> Stream.concat(below(head), above(head)))
                .filter(block -> block.text().length() <= LONGEST && mayBeOwn(block))
                .map(Block::text)
                .filter(text -> !text.startsWith("\u00A9"));
    }

    /// Until the article has begun.
    private Stream<Block> below(Block head) {
        var sentences = new int[1];
        return story.blocks().stream()
                .skip(head.number() + 1)
                .limit(BELOW)
                .takeWhile(block -> !block.isSentences() || ++sentences[0] < MOST_SENTENCES);
    }

    /// The nearest first, under one roof with the headline.
    private Stream<Block> above(Block head) {
        return story.blocks().subList(Math.max(0, head.number() - Roof.ABOVE), head.number()).reversed().stream()
                .filter(block -> Roof.isOver(block.region(), head));
    }

    Stream<String> opening() {
        return body
                .flatMap(region -> story.outline().in(region).stream()
                        .filter(block -> block.isSentences() && mayBeOwn(block))
                        .findFirst())
                .stream()
                .flatMap(block -> OPENING.matcher(block.text()).results())
                .map(found -> found.group());
    }

    Stream<String> labelled() {
        return story.blocks().stream()
                .filter(block -> block.text().length() <= 2 * LONGEST && mayBeOwn(block))
                .flatMap(block -> afterLabel(block.text()));
    }

    private static Stream<String> afterLabel(String text) {
        var small = text.toLowerCase(Locale.ROOT);
        return LABELS.stream()
                .filter(small::contains)
                .map(label -> text.substring(Math.min(text.length(), small.indexOf(label) + label.length())))
                .map(after -> after.substring(0, Math.min(after.length(), LONGEST_DAY)));
    }

    /// Where the site calls the element a date, between the headline and a little behind the text.
    Stream<String> called() {
        var first = story.headline().map(Block::number).orElse(0);
        var last = body.map(Region::to).orElse(0) + BEHIND;
        return story
                .blocks()
                .subList(first, Math.max(first, Math.min(last, story.blocks().size())))
                .stream()
                .filter(block -> block.text().length() <= 2 * LONGEST && mayBeOwn(block))
                .filter(block -> ClassWords.sayDate(block.region().element()))
                .map(Block::text);
    }

    private boolean mayBeOwn(Block block) {
        return story.drop(block).filter(drop -> drop != Drop.DETAILS).isEmpty();
    }
}

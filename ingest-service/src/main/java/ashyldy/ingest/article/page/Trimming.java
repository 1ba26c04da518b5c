package ashyldy.ingest.article.page;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import ashyldy.ingest.article.WordList;

/// Goes through the blocks of a body and says of each why it is not read, where it is not.
final class Trimming {
    /// Above it a block that begins with such words is prose, not a pointer.
    private static final int LONGEST_POINTER = 300;

    private static final int LONGEST_FURNITURE = 120;
    private static final int LONGEST_DETAIL = 100;
    private static final int LONGEST_CONSENT = 500;
    private static final int LEAST_ARTICLE = 120;
    private static final double MOSTLY = 0.6;
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
    private static final double SAME_LENGTH = 1.1;
    private static final double SAME_HEADLINE = 0.99;

    private static final Phrases READ_ALSO = Phrases.of("read-also.txt");
    private static final List<String> CONSENT = WordList.beside(Trimming.class, "consent.txt");
    private static final Phrases FURNITURE = Phrases.of("furniture.txt");

    private final List<Block> blocks;
    private final Story story;
    private final Repetition repetition;
    private final boolean isMadeOfParagraphs;
    private final Map<Block, Drop> dropped = new IdentityHashMap<>();

    private Trimming(List<Block> blocks, Story story) {
        this.blocks = blocks;
        this.story = story;
        repetition = new Repetition(blocks);
        var prose = blocks.stream().mapToInt(Block::prose).sum();
        isMadeOfParagraphs = blocks.stream()
                        .filter(Block::isInParagraph)
                        .mapToInt(Block::prose)
                        .sum()
                > prose * MOSTLY;
    }

    /// @param blocks of the body, none of them in a region that is not read
    static Map<Block, Drop> of(List<Block> blocks, Story story) {
        var trimming = new Trimming(blocks, story);
        blocks.forEach(block -> trimming.look(block).ifPresent(drop -> trimming.dropped.put(block, drop)));
        trimming.announcedLists();
        trimming.beforeHeadline();
        trimming.beforeText();
        trimming.afterText();
        trimming.headingsOfNothing();
        return trimming.dropped;
    }

    private Optional<Drop> look(Block block) {
        if (isHeadline(block)) {
            return Optional.of(Drop.HEADLINE);
        }
        if (block.is(Block.Kind.CAPTION)) {
            return Optional.of(Drop.CAPTION);
        }
        if (block.letters() <= LONGEST_POINTER && READ_ALSO.begin(block.text())) {
            return Optional.of(Drop.POINTER);
        }
        if (block.isLink()) {
            return Optional.of(Drop.LINK);
        }
        if (isFurniture(block)) {
            return Optional.of(Drop.FURNITURE);
        }
        return repetition.has(block) ? Optional.of(Drop.REPEATED) : Optional.empty();
    }

    /// Words that stand loose among paragraphs are buttons and labels.
    private boolean isFurniture(Block block) {
        var isLoose =
                isMadeOfParagraphs && block.is(Block.Kind.PARAGRAPH) && !block.isInParagraph() && !block.isSentences();
        return isLoose
                || ADDRESS.matcher(block.text()).lookingAt()
                || block.letters() <= LONGEST_FURNITURE && FURNITURE.begin(block.text())
                || block.letters() <= LONGEST_CONSENT && asksForConsent(block);
    }

    private static boolean asksForConsent(Block block) {
        var text = block.text().toLowerCase(Locale.ROOT);
        return CONSENT.stream().anyMatch(text::contains);
    }

    /// A first sentence often has all the words of the headline and is none.
    private boolean isHeadline(Block block) {
        return block.region().element().nameIs("h1")
                || (block.is(Block.Kind.HEADING) || !block.isSentences())
                        && story.title().filter(line -> isSame(line, block)).isPresent();
    }

    private static boolean isSame(String title, Block block) {
        var most = block.is(Block.Kind.HEADING) ? 2 : SAME_LENGTH;
        return block.text().length() <= title.length() * most
                && title.length() <= block.text().length() * most
                && Headline.likeness(title, block.text()) > SAME_HEADLINE;
    }

    /// What "Read also" announces goes with it.
    private void announcedLists() {
        for (var at = 1; at < blocks.size(); at++) {
            var before = dropped.get(blocks.get(at - 1));
            var block = blocks.get(at);
            if (before == Drop.POINTER
                    && block.links() > 0
                    && block.outsideLinks() < 40
                    && !dropped.containsKey(block)) {
                dropped.put(block, Drop.POINTER);
            }
        }
    }

    /// What stands above the headline is not the article, if there is an article below.
    private void beforeHeadline() {
        var above = blocks.stream()
                .filter(block -> story.headline()
                        .filter(head -> block.number() < head.number())
                        .isPresent())
                .toList();
        var below = blocks.stream()
                .skip(above.size())
                .filter(this::isRead)
                .mapToInt(Block::prose)
                .sum();
        if (below >= LEAST_ARTICLE) {
            above.forEach(block -> dropped.putIfAbsent(block, Drop.BEFORE_TEXT));
        }
    }

    /// Author, date and rubric stand above the first sentence; a heading there is a second headline.
    private void beforeText() {
        if (!hasText()) {
            return;
        }
        for (Block block : blocks) {
            if (isRead(block) && block.isSentences()) {
                return;
            }
            if (isRead(block) && !block.is(Block.Kind.HEADING) && block.letters() < LONGEST_DETAIL) {
                dropped.put(block, Drop.BEFORE_TEXT);
            }
        }
    }

    private void afterText() {
        if (!hasText()) {
            return;
        }
        for (Block block : blocks.reversed()) {
            if (isRead(block) && (block.isSentences() || isListed(block))) {
                return;
            }
            if (isRead(block)) {
                dropped.put(block, Drop.AFTER_TEXT);
            }
        }
    }

    private void headingsOfNothing() {
        var headsSomething = false;
        for (Block block : blocks.reversed()) {
            if (!block.is(Block.Kind.HEADING)) {
                headsSomething = isRead(block) || headsSomething && dropped.get(block) != Drop.LINK;
            } else if (isRead(block) && !headsSomething) {
                dropped.put(block, Drop.HEADS_NOTHING);
            }
        }
    }

    private static boolean isListed(Block block) {
        return block.is(Block.Kind.ITEM) || block.is(Block.Kind.ROW);
    }

    private boolean isRead(Block block) {
        return !dropped.containsKey(block);
    }

    private boolean hasText() {
        return blocks.stream().anyMatch(block -> isRead(block) && block.isSentences());
    }
}

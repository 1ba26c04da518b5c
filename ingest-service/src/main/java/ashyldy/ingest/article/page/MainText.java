package ashyldy.ingest.article.page;

import java.util.List;
import java.util.Optional;

/// Finds the text of the article on a page.
final class MainText {
    private MainText() {}

    /// The paragraphs of the article, separated by empty lines, without its headline.
    ///
    /// @param told the body that the page tells machines, read where the page does not show it
    static String of(Story story, Optional<Region> body, Optional<String> told) {
        var drawn = text(story, body);
        var text = drawn.isBlank() ? unsuspected(story.unsuspected()) : drawn;
        return told.map(MachineBody::text)
                .filter(machine -> MachineBody.isRather(machine, text))
                .orElse(text);
    }

    /// A page of nothing but menus has no sentence either.
    private static String unsuspected(Story story) {
        boolean speaks = story.blocks().stream().anyMatch(Block::isSentences);
        return speaks ? text(story, new BodySearch(story).best()) : "";
    }

    private static String text(Story story, Optional<Region> body) {
        var blocks = story.blocks().stream()
                .filter(block -> story.drop(block).isEmpty())
                .filter(block -> body.isEmpty() || isIn(block, body.get(), story))
                .toList();
        var dropped = Trimming.of(blocks, story);
        return written(
                blocks.stream().filter(block -> !dropped.containsKey(block)).toList());
    }

    /// In the body, or prose on the way to it from the headline.
    private static boolean isIn(Block block, Region body, Story story) {
        var leads = story.headline()
                .filter(head -> head.number() < block.number() && block.number() < body.from())
                .isPresent();
        return body.holds(block) || leads && block.isSentences();
    }

    static String written(List<Block> blocks) {
        var text = new StringBuilder();
        Block before = null;
        for (Block block : blocks) {
            if (before != null) {
                text.append(areLines(before, block) ? "\n" : "\n\n");
            }
            text.append(block.text());
            before = block;
        }
        return text.toString();
    }

    /// Items of one list and rows of one table follow each other without an empty line.
    private static boolean areLines(Block before, Block block) {
        var listed = block.is(Block.Kind.ITEM) || block.is(Block.Kind.ROW);
        return listed && before.is(block.kind());
    }
}

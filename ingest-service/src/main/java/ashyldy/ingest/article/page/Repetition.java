package ashyldy.ingest.article.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds what a page says twice: captions of a gallery, a request that follows the reader, a copy of the text for
/// machines. The article says a thing once.
final class Repetition {
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int RUN = 5;
    private static final int LEAST = 40;

    /// Of the runs of words in a block: with more of them said before, it is a copy.
    private static final double COPY = 0.8;

    /// Of the prose: when more than that stands there twice, the first time is the article.
    private static final double BULK = 0.4;

    private final Map<String, Integer> times = new HashMap<>();
    private final Set<Integer> said = new HashSet<>();
    private final boolean isBulk;

    Repetition(List<Block> body) {
        body.forEach(block -> times.merge(folded(block), 1, Integer::sum));
        var once = body.stream()
                .filter(block -> !isTwice(block))
                .mapToInt(Block::prose)
                .sum();
        var twice = body.stream().filter(this::isTwice).mapToInt(Block::prose).sum();
        isBulk = twice / 2.0 > (once + twice / 2.0) * BULK;
    }

    /// Asked once for each block of the article, in the order of the page.
    boolean has(Block block) {
        if (block.letters() < LEAST) {
            return false;
        }
        return isTwice(block) && !isBulk || isCopy(block);
    }

    private boolean isTwice(Block block) {
        return block.letters() >= LEAST && times.getOrDefault(folded(block), 0) > 1;
    }

    private boolean isCopy(Block block) {
        var words = List.of(folded(block).split(" "));
        var runs = 0;
        var known = 0;
        for (var at = 0; at + RUN <= words.size(); at++) {
            runs++;
            known += said.add(words.subList(at, at + RUN).hashCode()) ? 0 : 1;
        }
        return runs > 0 && known >= COPY * runs;
    }

    private static String folded(Block block) {
        return NO_LETTERS
                .matcher(block.text().toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }
}

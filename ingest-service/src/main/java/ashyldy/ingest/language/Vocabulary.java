package ashyldy.ingest.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// All single words of a language's phrases in one trie of letters: which of them is this word? The lexicons of a
/// language share one, so that a word is looked up once.
final class Vocabulary {
    private static final int[] NONE = {};

    /// All words of the news pass here, so more are remembered than elsewhere: some 6 MB a language once it is full.
    private static final int BITS = 15;

    private static final class Node {
        private final Branches<Node> letters = new Branches<>();
        private int[] exact = NONE;
        private int[] prefix = NONE;
        private int[] inflected = NONE;
    }

    private final Node root = new Node();
    private final Folding folding;
    private final Endings endings;
    private final Map<WordPattern, Integer> ids = new HashMap<>();
    private final WordMemory<Word> memory = new WordMemory<>(this::found, BITS);

    private final List<Function<int[], PhraseStep>> lexicons = new ArrayList<>();

    Vocabulary(Folding folding, Endings endings) {
        this.folding = folding;
        this.endings = endings;
    }

    /// Takes in a lexicon before any word is asked for.
    ///
    /// @param start where words that fit such patterns begin its phrases
    /// @return the number of the lexicon
    int serve(Function<int[], PhraseStep> start) {
        lexicons.add(start);
        return lexicons.size() - 1;
    }

    /// The number of a pattern; the same pattern has the same number.
    int id(WordPattern pattern) {
        return ids.computeIfAbsent(pattern, this::add);
    }

    private int add(WordPattern pattern) {
        int id = ids.size();
        switch (pattern) {
            case WordPattern.Exact(String form) -> addExact(form, id);
            case WordPattern.OneOf(String name, List<String> forms) -> forms.forEach(form -> addExact(form, id));
            case WordPattern.Prefix(String form) -> {
                Node node = node(form);
                node.prefix = with(node.prefix, id);
            }
            case WordPattern.Inflected(String stem) -> {
                Node node = node(stem);
                node.inflected = with(node.inflected, id);
            }
            case WordPattern.Number() -> {}
            case WordPattern.Gap() -> {}
        }
        return id;
    }

    private void addExact(String form, int id) {
        Node node = node(form);
        node.exact = with(node.exact, id);
    }

    private Node node(String form) {
        Node node = root;
        for (int at = 0; at < form.length(); at++) {
            node = node.letters.grow(form.charAt(at), Node::new);
        }
        return node;
    }

    private static int[] with(int[] ids, int id) {
        int[] more = Arrays.copyOf(ids, ids.length + 1);
        more[ids.length] = id;
        return more;
    }

    /// What is known of a printed word, number or mark; to be asked when all patterns are in.
    Word word(String text, int from, int to) {
        return memory.of(text, from, to);
    }

    private Word found(String printed) {
        String form = Character.isLetter(printed.charAt(0)) ? folding.folded(printed) : printed;
        int[] patterns = patterns(form);
        return new Word(printed, form, patterns, starts(patterns));
    }

    private PhraseStep[] starts(int[] patterns) {
        return lexicons.stream().map(lexicon -> lexicon.apply(patterns)).toArray(PhraseStep[]::new);
    }

    /// The numbers of all patterns that this form fits.
    private int[] patterns(String form) {
        List<int[]> found = new ArrayList<>(2);
        Node node = root;
        for (int at = 0; at < form.length(); at++) {
            node = node.letters.at(form.charAt(at));
            if (node == null) {
                return joined(found);
            }
            collect(node, form, at + 1, found);
        }
        return joined(found);
    }

    private void collect(Node node, String form, int length, List<int[]> found) {
        if (node.prefix.length > 0) {
            found.add(node.prefix);
        }
        if (node.inflected.length > 0 && endings.accepts(form, length)) {
            found.add(node.inflected);
        }
        if (node.exact.length > 0 && length == form.length()) {
            found.add(node.exact);
        }
    }

    private static int[] joined(List<int[]> found) {
        return switch (found.size()) {
            case 0 -> NONE;
            case 1 -> found.getFirst();
            default -> found.stream().flatMapToInt(Arrays::stream).toArray();
        };
    }
}

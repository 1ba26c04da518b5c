package ashyldy.ingest.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import ashyldy.ingest.text.Token;

/// All phrases of one language in one trie of words. Finding is one pass over the tokens; its cost does not grow with
/// the number of entries.
public final class Lexicon {
    private static final int GAP = 2;
    private static final Set<Topic> TELLING = Set.of(Topic.STAGES, Topic.MODALITY, Topic.WORKS);

    private static final class Node {
        private int[] ends = {};
        private final Branches<Node> words = new Branches<>();
        private Node number;
        private Node gap;

        private static PhraseStep settled(Node node) {
            if (node == null) {
                return null;
            }
            List<PhraseStep.Next> nexts = new ArrayList<>();
            node.words.forEach((next, word) -> nexts.add(new PhraseStep.Next(word, settled(next))));
            return new PhraseStep(node.ends, nexts, settled(node.number), settled(node.gap));
        }
    }

    private final PhraseStep root;
    private final Map<List<PhraseStep>, PhraseStep> starts = new ConcurrentHashMap<>();
    private final Vocabulary vocabulary;

    /// Of the lexicons that share the vocabulary.
    private final int number;

    private final List<Entry> entries;

    /// By the id of an entry, the longest first.
    private final Map<String, List<String>> lastStems = new HashMap<>();

    private final BitSet words = new BitSet();
    private final BitSet tellingWords = new BitSet();
    private final BitSet numberWords = new BitSet();

    private final Composition composition;

    Lexicon(List<Entry> entries, PhraseReader phrases, Vocabulary vocabulary, Composition composition) {
        this.composition = composition;
        this.entries = List.copyOf(entries);
        this.vocabulary = vocabulary;
        Node all = new Node();
        for (int rank = 0; rank < entries.size(); rank++) {
            Entry entry = entries.get(rank);
            for (String form : entry.forms()) {
                for (List<WordPattern> phrase : phrases.read(form)) {
                    add(all, phrase, entry, rank);
                }
            }
        }
        root = Node.settled(all);
        number = vocabulary.serve(this::start);
    }

    /// Where a word begins phrases, null where it begins none; of words that fit the same patterns one place.
    private PhraseStep start(int[] patterns) {
        List<PhraseStep> found = Arrays.stream(patterns)
                .mapToObj(pattern -> root.at(root.first(pattern), pattern))
                .filter(Objects::nonNull)
                .toList();
        return found.size() < 2
                ? found.stream().findFirst().orElse(null)
                : starts.computeIfAbsent(found, PhraseStep::together);
    }

    /// What is known of a printed word.
    public Word word(String printed) {
        return vocabulary.word(printed, 0, printed.length());
    }

    Word word(String text, int from, int to) {
        return vocabulary.word(text, from, to);
    }

    /// Whether a word stands in any phrase.
    public boolean knows(Word word) {
        return isAny(word, words);
    }

    /// Whether a word stands in a phrase of stage, plan or works.
    public boolean knowsTelling(Word word) {
        return isAny(word, tellingWords);
    }

    /// Whether a word stands in a numeral.
    public boolean knowsNumber(Word word) {
        return isAny(word, numberWords);
    }

    private static boolean isAny(Word word, BitSet sort) {
        for (int pattern : word.patterns()) {
            if (sort.get(pattern)) {
                return true;
            }
        }
        return false;
    }

    public List<Entry> entries() {
        return entries;
    }

    /// What stands after the stem of the entry's last word, empty text where nothing does.
    String ending(Entry entry, String form) {
        for (String stem : lastStems.getOrDefault(entry.property("head").orElse(entry.id()), List.of())) {
            if (form.startsWith(stem)) {
                return form.substring(stem.length());
            }
        }
        return "";
    }

    private void add(Node root, List<WordPattern> phrase, Entry entry, int rank) {
        if (phrase.isEmpty()) {
            throw new BrokenLanguageData(entry.id(), "a form without words");
        }
        if (phrase.getFirst() instanceof WordPattern.Gap) {
            throw new BrokenLanguageData(entry.id(), "a form that begins with a gap");
        }
        if (phrase.getLast() instanceof WordPattern.Inflected(String stem)) {
            List<String> stems = lastStems.computeIfAbsent(entry.id(), unused -> new ArrayList<>());
            if (!stem.isEmpty() && !stems.contains(stem)) {
                stems.add(stem);
                stems.sort(Comparator.comparingInt(String::length).reversed());
            }
        }
        Node node = root;
        for (WordPattern word : phrase) {
            node = grown(node, word, entry.topic());
        }
        if (Arrays.stream(node.ends).noneMatch(end -> end == rank)) {
            node.ends = Arrays.copyOf(node.ends, node.ends.length + 1);
            node.ends[node.ends.length - 1] = rank;
        }
    }

    private Node grown(Node node, WordPattern word, Topic topic) {
        if (word instanceof WordPattern.Number) {
            node.number = node.number == null ? new Node() : node.number;
            return node.number;
        }
        if (word instanceof WordPattern.Gap) {
            node.gap = node.gap == null ? new Node() : node.gap;
            return node.gap;
        }
        int id = vocabulary.id(word);
        words.set(id);
        tellingWords.set(id, tellingWords.get(id) || TELLING.contains(topic));
        numberWords.set(id, numberWords.get(id) || topic == Topic.NUMBERS);
        return node.words.grow(id, Node::new);
    }

    /// All phrases in the words of a sentence.
    public Matches in(List<Token> tokens) {
        List<Match> found = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            PhraseStep start = token.word().start(number);
            if (start != null) {
                walk(start, new Walk(tokens, at, found), at + 1);
            }
            if (root.number() != null && token.isNumber()) {
                walk(root.number(), new Walk(tokens, at, found), at + 1);
            }
        }
        return found.isEmpty() ? Matches.NONE : Supply.settled(composition.in(new Matches(found), tokens));
    }

    /// What stays the same while the trie is followed from one token.
    private record Walk(List<Token> tokens, int start, List<Match> found) {
        private boolean isOver(int at) {
            return at >= tokens.size();
        }
    }

    private void walk(PhraseStep step, Walk walk, int at) {
        for (int rank : step.ends()) {
            walk.found().add(new Match(entries.get(rank), rank, walk.start(), at));
        }
        if (walk.isOver(at)) {
            return;
        }
        Token token = walk.tokens().get(at);
        if (step.mayGoOn(token.word().seen())) {
            goOn(step, token.word(), walk, at + 1);
        }
        if (step.number() != null && token.isNumber()) {
            walk(step.number(), walk, at + 1);
        }
        if (step.gap() != null) {
            skip(step.gap(), walk, at);
        }
    }

    private void goOn(PhraseStep step, Word by, Walk walk, int at) {
        for (int word : by.patterns()) {
            int place = step.first(word);
            for (PhraseStep next = step.at(place, word); next != null; next = step.at(++place, word)) {
                walk(next, walk, at);
            }
        }
    }

    private void skip(PhraseStep after, Walk walk, int at) {
        for (int skipped = 0; skipped <= GAP && !walk.isOver(at + skipped); skipped++) {
            walk(after, walk, at + skipped);
            if (walk.tokens().get(at + skipped).isMark()) {
                return;
            }
        }
    }
}

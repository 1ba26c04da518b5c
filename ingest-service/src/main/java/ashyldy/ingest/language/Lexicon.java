package ashyldy.ingest.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import ashyldy.ingest.text.Token;

/// All phrases of one language in one trie of words. Finding is one pass over the tokens; its cost does not grow with
/// the number of entries.
public final class Lexicon {
    private static final int GAP = 2;
    private static final Set<Topic> TELLING = Set.of(Topic.STAGES, Topic.MODALITY, Topic.WORKS);

    private static final class Node {
        private final List<Integer> ends = new ArrayList<>();
        private final Branches<Node> words = new Branches<>();
        private Node number;
        private Node gap;
    }

    private final Node root = new Node();
    private final Vocabulary vocabulary;
    private final List<Entry> entries;
    private final Map<String, Set<String>> lastStems = new HashMap<>();
    private final Set<Integer> tellingWords = new HashSet<>();

    Lexicon(List<Entry> entries, PhraseReader phrases, Endings endings) {
        this.entries = List.copyOf(entries);
        this.vocabulary = new Vocabulary(endings);
        for (int rank = 0; rank < entries.size(); rank++) {
            Entry entry = entries.get(rank);
            for (String form : entry.forms()) {
                for (List<WordPattern> phrase : phrases.read(form)) {
                    add(phrase, entry, rank);
                }
            }
        }
    }

    /// Whether a folded word stands in any phrase.
    public boolean knows(String form) {
        return vocabulary.of(form).length > 0;
    }

    /// Whether a folded word stands in a phrase of stage, plan or works.
    public boolean knowsTelling(String form) {
        for (int id : vocabulary.of(form)) {
            if (tellingWords.contains(id)) {
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
        int longest = 0;
        for (String stem : lastStems.getOrDefault(entry.id(), Set.of())) {
            if (stem.length() > longest && form.startsWith(stem)) {
                longest = stem.length();
            }
        }
        return longest == 0 ? "" : form.substring(longest);
    }

    private void add(List<WordPattern> phrase, Entry entry, int rank) {
        if (phrase.isEmpty()) {
            throw new BrokenLanguageData(entry.id(), "a form without words");
        }
        if (phrase.getLast() instanceof WordPattern.Inflected(String stem)) {
            lastStems.computeIfAbsent(entry.id(), unused -> new HashSet<>()).add(stem);
        }
        Node node = root;
        for (WordPattern word : phrase) {
            node = grown(node, word, entry.topic());
        }
        if (!node.ends.contains(rank)) {
            node.ends.add(rank);
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
        if (TELLING.contains(topic)) {
            tellingWords.add(id);
        }
        return node.words.grow(id, Node::new);
    }

    public Matches in(List<Token> tokens) {
        int[][] ids = new int[tokens.size()][];
        for (int at = 0; at < ids.length; at++) {
            ids[at] = vocabulary.of(tokens.get(at).form());
        }
        List<Match> found = new ArrayList<>();
        for (int at = 0; at < ids.length; at++) {
            if (ids[at].length > 0 || tokens.get(at).isNumber() || root.gap != null) {
                walk(root, new Walk(tokens, ids, at, found), at);
            }
        }
        return new Matches(found);
    }

    /// What stays the same while the trie is followed from one token.
    private record Walk(List<Token> tokens, int[][] ids, int start, List<Match> found) {
        private boolean isOver(int at) {
            return at >= ids.length;
        }
    }

    private void walk(Node node, Walk walk, int at) {
        for (int rank : node.ends) {
            walk.found().add(new Match(entries.get(rank), rank, walk.start(), at));
        }
        if (walk.isOver(at)) {
            return;
        }
        for (int id : walk.ids()[at]) {
            Node next = node.words.at(id);
            if (next != null) {
                walk(next, walk, at + 1);
            }
        }
        if (node.number != null && walk.tokens().get(at).isNumber()) {
            walk(node.number, walk, at + 1);
        }
        if (node.gap != null) {
            skip(node.gap, walk, at);
        }
    }

    private void skip(Node after, Walk walk, int at) {
        for (int skipped = 0; skipped <= GAP && !walk.isOver(at + skipped); skipped++) {
            walk(after, walk, at + skipped);
            if (walk.tokens().get(at + skipped).isMark()) {
                return;
            }
        }
    }
}

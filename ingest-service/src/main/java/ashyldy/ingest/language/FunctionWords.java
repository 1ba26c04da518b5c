package ashyldy.ingest.language;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import ashyldy.events.Language;

/// Small words by which a sentence shows its language where its letters do not.
public final class FunctionWords {
    /// The words of one language, and which hashes they have: of most others the hash alone tells that they are none.
    private static final class Known {
        private static final int HASHES = 1024;

        private final Set<String> words;
        private final BitSet hashes = new BitSet(HASHES);

        private Known(Set<String> words) {
            this.words = words;
            words.forEach(word -> hashes.set(word.hashCode() & HASHES - 1));
        }

        private boolean mayHold(int hash) {
            return hashes.get(hash & HASHES - 1);
        }
    }

    private static final Known NOTHING = new Known(Set.of());

    private final Map<Language, Known> words = new EnumMap<>(Language.class);

    /// Letters of the longest of them: most words of a text are none by their length.
    private int longest;

    private FunctionWords() {}

    public static FunctionWords read() {
        FunctionWords read = new FunctionWords();
        new LanguageFiles("/language/")
                .rows("function-words.tsv", 2)
                .forEach(row -> read.add(Language.valueOf(row[0].toUpperCase(Locale.ROOT)), Set.of(row[1].split(" "))));
        return read;
    }

    private void add(Language language, Set<String> small) {
        words.put(language, new Known(small));
        small.forEach(word -> longest = Math.max(longest, word.length()));
    }

    /// How many of a language stand in a stretch of text, in lower case: a capital may belong to a name.
    public int count(Language language, String text, int from, int to) {
        return count(language, text, from, to, Integer.MAX_VALUE);
    }

    /// Whether any of a language stands there: mostly one of the first words does.
    public boolean any(Language language, String text, int from, int to) {
        return count(language, text, from, to, 1) > 0;
    }

    private int count(Language language, String text, int from, int to, int enough) {
        Known known = words.getOrDefault(language, NOTHING);
        int count = 0;
        int at = from;
        while (at < to && count < enough) {
            int end = at;
            int hash = 0;
            while (end < to && Character.isLetter(text.charAt(end))) {
                hash = 31 * hash + text.charAt(end);
                end++;
            }
            boolean inside = at == from || text.charAt(at - 1) != '-';
            boolean small = end > at && end - at <= longest && inside && (at == from || known.mayHold(hash));
            count += small && known.words.contains(word(text, at, end, at == from)) ? 1 : 0;
            at = end + 1;
        }
        return count;
    }

    private static String word(String text, int start, int end, boolean begins) {
        String word = text.substring(start, end);
        return begins ? word.toLowerCase(Locale.ROOT) : word;
    }
}

package ashyldy.ingest.language;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import ashyldy.events.Language;

/// Small words by which a sentence shows its language where its letters do not.
public final class FunctionWords {
    /// The words of one language, each in the seat of its hash or the next that is free, so that a word of a text is
    /// known without being cut out.
    private static final class Known {
        private static final int SEATS = 1024;

        private final String[] seats = new String[SEATS];

        private Known(Set<String> words) {
            for (String word : words) {
                int seat = word.hashCode() & SEATS - 1;
                while (seats[seat] != null) {
                    seat = seat + 1 & SEATS - 1;
                }
                seats[seat] = word;
            }
        }

        private boolean holds(String text, int from, int to, int hash) {
            int seat = hash & SEATS - 1;
            while (seats[seat] != null) {
                if (seats[seat].length() == to - from && text.startsWith(seats[seat], from)) {
                    return true;
                }
                seat = seat + 1 & SEATS - 1;
            }
            return false;
        }

        /// The first word has a capital whatever it is.
        private boolean holdsFirst(String word) {
            String small = word.toLowerCase(Locale.ROOT);
            return holds(small, 0, small.length(), small.hashCode());
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
            if (end > at && end - at <= longest && inside) {
                boolean holds =
                        at == from ? known.holdsFirst(text.substring(at, end)) : known.holds(text, at, end, hash);
                count += holds ? 1 : 0;
            }
            at = end + 1;
        }
        return count;
    }
}

package ashyldy.ingest.language;

import java.util.Locale;
import java.util.Map;

/// Brings a printed word to the form that the lexicons of one language compare: lower case, letters replaced by the
/// table `letters.tsv`. Kazakh folds Cyrillic and both Latin alphabets to one skeleton and drops doubled letters, so
/// that one lexicon serves all three.
public final class Folding {
    private static final int TABLE = 0x2100;

    private final String[] table = new String[TABLE];
    private final boolean dropsDoubled;
    private final WordMemory<String> memory = new WordMemory<>(this::folded);

    Folding(Map<Character, String> letters, boolean dropsDoubled) {
        this.dropsDoubled = dropsDoubled;
        letters.forEach((from, to) -> table[from] = to);
    }

    public String fold(String word) {
        return memory.of(word);
    }

    /// The same without remembering it.
    String folded(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (isPlain(lower)) {
            return lower;
        }
        StringBuilder folded = new StringBuilder(lower.length() + 4);
        for (int at = 0; at < lower.length(); at++) {
            char current = lower.charAt(at);
            String to = current < TABLE ? table[current] : null;
            append(folded, to == null ? String.valueOf(current) : to);
        }
        return folded.toString();
    }

    private boolean isPlain(String lower) {
        for (int at = 0; at < lower.length(); at++) {
            char current = lower.charAt(at);
            if (current < TABLE && table[current] != null
                    || dropsDoubled && at > 0 && current == lower.charAt(at - 1)) {
                return false;
            }
        }
        return true;
    }

    private void append(StringBuilder folded, String letters) {
        for (int at = 0; at < letters.length(); at++) {
            char letter = letters.charAt(at);
            boolean doubled = dropsDoubled && !folded.isEmpty() && folded.charAt(folded.length() - 1) == letter;
            if (!doubled || Character.isDigit(letter)) {
                folded.append(letter);
            }
        }
    }
}

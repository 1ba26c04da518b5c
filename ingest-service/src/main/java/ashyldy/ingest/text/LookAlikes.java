package ashyldy.ingest.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import ashyldy.ingest.language.LetterTwins;

/// Puts letters back that came from another script: a word is Cyrillic, Latin or Greek and hardly two of them.
///
/// A word is repaired where it mixes scripts and all that belongs to one of them has a twin in the other, while
/// something of the other has none. Parts on both sides of a hyphen are judged apart, so an abbreviation keeps its
/// script before a Kazakh ending.
final class LookAlikes {
    private static final int NONE = 0;
    private static final int CYRILLIC = 1;
    private static final int OTHER = 2;
    private static final byte[] SORTS = new byte[0x600];

    static {
        for (char letter = 0; letter < SORTS.length; letter++) {
            SORTS[letter] = (byte) sorted(letter);
        }
    }

    private final Map<Character, Character> toCyrillic = new HashMap<>();
    private final Map<Character, Character> toLatin = new HashMap<>();

    private LookAlikes(List<LetterTwins> twins) {
        for (LetterTwins twin : twins) {
            twin.others().chars().forEach(other -> toCyrillic.put((char) other, twin.cyrillic()));
            twin.latin().ifPresent(latin -> {
                toLatin.put(twin.cyrillic(), latin);
                twin.greek().ifPresent(greek -> toLatin.put(greek, latin));
            });
        }
    }

    static LookAlikes read() {
        return new LookAlikes(LetterTwins.read());
    }

    /// Of the same length. A word of one script, as most are, is passed over.
    String repaired(String text) {
        StringBuilder changed = null;
        int at = 0;
        while (at < text.length()) {
            int run = runEnd(text, at);
            boolean mixed = isLetter(text, at) && isLetter(text, run);
            int end = mixed ? wordEnd(text, run) : run;
            if (mixed || end == at + 1 && isLetter(text, at)) {
                Map<Character, Character> repair = repair(text, at, end);
                if (!repair.isEmpty()) {
                    changed = changed == null ? new StringBuilder(text) : changed;
                    replace(changed, at, end, repair);
                }
            }
            at = end;
        }
        return changed == null ? text : changed.toString();
    }

    /// Where the letters of one script end, or what is between words.
    private static int runEnd(String text, int start) {
        int sort = sort(text.charAt(start));
        int at = start + 1;
        while (at < text.length() && sort(text.charAt(at)) == sort) {
            at++;
        }
        return at;
    }

    private static int wordEnd(String text, int start) {
        int at = start;
        while (isLetter(text, at)) {
            at++;
        }
        return at;
    }

    private static boolean isLetter(String text, int at) {
        return at < text.length() && sort(text.charAt(at)) != NONE;
    }

    /// No letter, a Cyrillic one, or another.
    private static int sort(char letter) {
        return letter < SORTS.length ? SORTS[letter] : sorted(letter);
    }

    private static int sorted(char letter) {
        return !Character.isLetter(letter) ? NONE : isCyrillic(letter) ? CYRILLIC : OTHER;
    }

    private Map<Character, Character> repair(String text, int start, int end) {
        if (end == start + 1) {
            return isStray(text, start, end) ? toCyrillic : Map.of();
        }
        return !isRunTogether(text, start, end) ? repairMixed(text, start, end) : Map.of();
    }

    private Map<Character, Character> repairMixed(String text, int start, int end) {
        int cyrillic = 0;
        int ownCyrillic = 0;
        int others = 0;
        int ownOthers = 0;
        for (int at = start; at < end; at++) {
            char letter = text.charAt(at);
            if (isCyrillic(letter)) {
                cyrillic++;
                ownCyrillic += toLatin.containsKey(letter) ? 0 : 1;
            } else {
                others++;
                ownOthers += toCyrillic.containsKey(letter) ? 0 : 1;
            }
        }
        if (ownOthers == 0 && (ownCyrillic > 0 || cyrillic >= others)) {
            return toCyrillic;
        }
        return ownCyrillic == 0 ? toLatin : Map.of();
    }

    /// Two words whose space was lost, not one: the script changes once and a capital follows.
    private static boolean isRunTogether(String text, int start, int end) {
        List<Integer> seams = new ArrayList<>();
        for (int at = start + 1; at < end; at++) {
            if (isCyrillic(text.charAt(at)) != isCyrillic(text.charAt(at - 1))) {
                seams.add(at);
            }
        }
        return seams.size() == 1
                && Character.isUpperCase(text.charAt(seams.getFirst()))
                && Character.isLowerCase(text.charAt(seams.getFirst() - 1));
    }

    /// A word of one foreign letter between Cyrillic ones: a preposition or a conjunction, no name.
    private boolean isStray(String text, int start, int end) {
        if (end != start + 1 || !toCyrillic.containsKey(text.charAt(start)) || isCyrillic(text.charAt(start))) {
            return false;
        }
        boolean begins = start == 0 || text.charAt(start - 1) == '\n';
        boolean inside = Character.isLowerCase(text.charAt(start))
                && start > 1
                && text.charAt(start - 1) == ' '
                && isCyrillic(text.charAt(start - 2));
        boolean goesOn = end + 1 < text.length() && text.charAt(end) == ' ' && isCyrillicWord(text, end + 1);
        return goesOn && (begins || inside);
    }

    private static boolean isCyrillicWord(String text, int start) {
        return text.substring(start, Math.min(text.length(), start + 4))
                .chars()
                .anyMatch(letter -> isCyrillic((char) letter));
    }

    private static boolean isCyrillic(char letter) {
        return letter >= 0x400 && letter < 0x530;
    }

    private static void replace(StringBuilder text, int start, int end, Map<Character, Character> repair) {
        for (int at = start; at < end; at++) {
            text.setCharAt(at, repair.getOrDefault(text.charAt(at), text.charAt(at)));
        }
    }
}

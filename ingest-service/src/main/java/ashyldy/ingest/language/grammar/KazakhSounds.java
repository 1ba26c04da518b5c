package ashyldy.ingest.language.grammar;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Joins a Kazakh ending to what stands before it: its vowels follow the last vowel, its first sound the last letter.
///
/// An ending is written once; a capital in it is a sound to be decided, letter by letter from the left, so that each
/// sees what the one before has become.
final class KazakhSounds {
    private static final String NO_HARMONY = "-";

    private enum Sort {
        VOWEL,
        LIQUID,
        VOICED,
        HARD
    }

    private final Map<Character, Sort> sorts = new HashMap<>();
    private final Map<Character, Boolean> front = new HashMap<>();
    private final Map<Character, String[]> signs = new HashMap<>();
    private final List<String[]> changes;

    /// @param letters letter, sort, harmony
    /// @param signs sign, then what it becomes: back and front after each sort
    /// @param changes what is written where two letters meet
    KazakhSounds(List<String[]> letters, List<String[]> signs, List<String[]> changes) {
        for (String[] letter : letters) {
            char written = letter[0].charAt(0);
            sorts.put(written, Sort.valueOf(letter[1].toUpperCase(Locale.ROOT)));
            if (!letter[2].equals(NO_HARMONY)) {
                front.put(written, letter[2].equals("front"));
            }
        }
        signs.forEach(sign -> this.signs.put(sign[0].charAt(0), sign));
        this.changes = changes;
    }

    String joined(String stem, String ending) {
        boolean isFront = isFront(stem);
        StringBuilder word = new StringBuilder(stem);
        for (char sound : ending.toCharArray()) {
            String[] becomes = signs.get(sound);
            if (becomes == null) {
                word.append(sound);
            } else {
                int column = sort(word).ordinal() * 2 + (isFront ? 1 : 0);
                word.append(becomes[column + 1]);
            }
        }
        return stem.substring(0, stem.length() - 1) + changed(word.substring(stem.length() - 1));
    }

    private String changed(String rest) {
        return changes.stream()
                .filter(change -> rest.startsWith(change[0]))
                .findFirst()
                .map(change -> change[1] + rest.substring(change[0].length()))
                .orElse(rest);
    }

    private Sort sort(CharSequence word) {
        return sorts.getOrDefault(word.charAt(word.length() - 1), Sort.VOICED);
    }

    private boolean isFront(String stem) {
        for (int at = stem.length() - 1; at >= 0; at--) {
            Boolean known = front.get(stem.charAt(at));
            if (known != null) {
                return known;
            }
        }
        return false;
    }
}

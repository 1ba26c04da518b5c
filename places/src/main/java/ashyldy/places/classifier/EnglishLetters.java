package ashyldy.places.classifier;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import ashyldy.places.BundledTable;

/// Writes a Cyrillic name in English letters, by the table `letters.tsv`.
public final class EnglishLetters {
    private static final int LONGEST = 2;

    private final Map<String, String> letters;

    private EnglishLetters(Map<String, String> letters) {
        this.letters = Map.copyOf(letters);
    }

    public static EnglishLetters bundled() {
        Map<String, String> letters = new HashMap<>();
        BundledTable.rows("classifier/letters.tsv").forEach(row -> letters.put(row.get("from"), row.get("to")));
        return new EnglishLetters(letters);
    }

    public String write(String name) {
        StringBuilder english = new StringBuilder();
        int at = 0;
        while (at < name.length()) {
            int length = Math.min(LONGEST, name.length() - at);
            while (length > 1 && !letters.containsKey(small(name, at, length))) {
                length--;
            }
            String letter = name.substring(at, at + length);
            String written = letters.getOrDefault(small(name, at, length), letter);
            boolean large = Character.isUpperCase(letter.charAt(0)) && !written.isEmpty();
            english.append(large ? written.substring(0, 1).toUpperCase(Locale.ROOT) + written.substring(1) : written);
            at += length;
        }
        return english.toString();
    }

    private static String small(String name, int from, int length) {
        return name.substring(from, from + length).toLowerCase(Locale.ROOT);
    }
}

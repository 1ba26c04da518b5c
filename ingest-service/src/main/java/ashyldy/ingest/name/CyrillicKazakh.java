package ashyldy.ingest.name;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import ashyldy.ingest.language.NameFiles;

/// Writes Kazakh of either Latin alphabet in Cyrillic: known words from a list, the others letter by letter.
///
/// One Latin letter may stand for two Cyrillic ones; what stands beside it decides.
final class CyrillicKazakh {
    private static final int LONGEST = 3;

    private final Map<String, String> words;
    private final Map<String, String> accents;
    private final Map<String, String> diaereses;
    private final String vowels;
    private final Set<Integer> marks;

    private CyrillicKazakh(
            Map<String, String> words,
            Map<String, String> accents,
            Map<String, String> diaereses,
            Map<String, String> classes) {
        this.words = words;
        this.accents = accents;
        this.diaereses = diaereses;
        this.vowels = classes.get("vowels");
        this.marks = classes.get("of2021").chars().boxed().collect(Collectors.toSet());
    }

    static CyrillicKazakh read() {
        Map<String, Map<String, String>> tables = new HashMap<>();
        NameFiles.rows("kk/cyrillic.tsv", 3)
                .forEach(row ->
                        tables.computeIfAbsent(row[0], sort -> new HashMap<>()).put(row[1], row[2]));
        return new CyrillicKazakh(tables.get("word"), with(tables, "2018"), with(tables, "2021"), tables.get("class"));
    }

    private static Map<String, String> with(Map<String, Map<String, String>> tables, String alphabet) {
        Map<String, String> letters = new HashMap<>(tables.get("letter"));
        letters.putAll(tables.get(alphabet));
        return letters;
    }

    String of(String name) {
        if (name.chars().noneMatch(letter -> letter < 0x400 && Character.isLetter(letter))) {
            return name;
        }
        boolean of2021 = name.toLowerCase(Locale.ROOT).chars().anyMatch(marks::contains);
        StringBuilder written = new StringBuilder();
        int at = 0;
        while (at < name.length()) {
            int end = at;
            while (end < name.length() && (isLatin(name.charAt(end)))) {
                end++;
            }
            if (end > at) {
                written.append(word(name.substring(at, end), of2021 ? diaereses : accents));
                at = end;
            } else {
                written.append(name.charAt(at++));
            }
        }
        return written.toString();
    }

    private static boolean isLatin(char letter) {
        return letter < 0x400 && Character.isLetter(letter);
    }

    /// An abbreviation in capitals stays as it is.
    private String word(String printed, Map<String, String> letters) {
        boolean shouted = printed.length() > 1 && printed.chars().noneMatch(Character::isLowerCase);
        if (shouted) {
            return printed;
        }
        String word = printed.toLowerCase(Locale.ROOT);
        String known = words.entrySet().stream()
                .filter(entry -> word.startsWith(entry.getKey()))
                .max(Map.Entry.comparingByKey(java.util.Comparator.comparingInt(String::length)))
                .map(entry -> entry.getValue() + letters(word, entry.getKey().length(), letters))
                .orElseGet(() -> letters(word, 0, letters));
        return Character.isUpperCase(printed.charAt(0))
                ? Character.toUpperCase(known.charAt(0)) + known.substring(1)
                : known;
    }

    /// The longest letters first; after a vowel (`V` before them in the table) some read otherwise.
    private String letters(String word, int from, Map<String, String> letters) {
        StringBuilder written = new StringBuilder();
        int at = from;
        while (at < word.length()) {
            boolean afterVowel = at > 0 && vowels.indexOf(word.charAt(at - 1)) >= 0;
            int length = Math.min(LONGEST, word.length() - at);
            String found = null;
            for (; length > 0 && found == null; length--) {
                String part = word.substring(at, at + length);
                found = afterVowel ? letters.getOrDefault("V" + part, letters.get(part)) : letters.get(part);
            }
            written.append(found == null ? word.substring(at, at + 1) : found);
            at += found == null ? 1 : length + 1;
        }
        return written.toString();
    }
}

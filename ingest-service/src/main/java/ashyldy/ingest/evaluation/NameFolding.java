package ashyldy.ingest.evaluation;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Spells a name so that its three languages and two scripts look alike. Coarser than what the reader does, for it only
/// asks whether two people would mean the same.
final class NameFolding {
    private static final Pattern TYPE_WORD = Pattern.compile(
            "\\b(" + String.join("|", DataFile.lines("type-words.txt")) + ")\\b", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Map<Character, String> LETTERS = letters();
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]");
    private static final Pattern ADJECTIVE = Pattern.compile("(skaya|skiy|ski|sky|skoy|skom|skogo|skoi|nskaya)$");
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1");
    private static final Pattern GLIDE = Pattern.compile("[yw]");
    private static final Pattern VOWEL = Pattern.compile("[aeiou]");

    private NameFolding() {}

    static String fold(String name) {
        String lower = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        String latin = latin(TYPE_WORD.matcher(lower).replaceAll(" "));
        String plain = OTHER.matcher(Normalizer.normalize(latin, Normalizer.Form.NFKD))
                .replaceAll("")
                .replace("kh", "h")
                .replace("zh", "j")
                .replace("dzh", "j")
                .replace("iy", "i")
                .replace("yi", "i");
        String noun = ADJECTIVE.matcher(plain).replaceAll("");
        return GLIDE.matcher(DOUBLED.matcher(noun).replaceAll("$1")).replaceAll("i");
    }

    /// The consonants, in which transliterations differ least.
    static String skeleton(String name) {
        return VOWEL.matcher(fold(name)).replaceAll("");
    }

    private static String latin(String lower) {
        StringBuilder latin = new StringBuilder(lower.length() + 8);
        lower.chars()
                .mapToObj(letter -> (char) letter)
                .forEach(letter -> latin.append(LETTERS.getOrDefault(letter, letter.toString())));
        return latin.toString();
    }

    private static Map<Character, String> letters() {
        Map<Character, String> letters = new HashMap<>();
        for (String line : DataFile.lines("letters.tsv")) {
            String[] cells = line.split("\t", -1);
            letters.put(cells[0].charAt(0), cells[1]);
        }
        return Map.copyOf(letters);
    }
}

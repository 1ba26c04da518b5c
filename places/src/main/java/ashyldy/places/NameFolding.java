package ashyldy.places;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Applies the folding table: letters first, the longest match winning, then the clean-up of the skeleton. */
final class NameFolding {

    static final NameFolding STANDARD = read(Table.read(PlaceFiles.BUNDLED, "name-key.tsv"));

    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");

    private final Map<String, String> letters;
    private final Map<String, String> skeleton;
    private final int longest;

    private NameFolding(Map<String, String> letters, Map<String, String> skeleton) {
        this.letters = Map.copyOf(letters);
        this.skeleton = skeleton;
        this.longest = letters.keySet().stream().mapToInt(String::length).max().orElse(1);
    }

    static NameFolding read(List<Row> rows) {
        Map<String, String> letters = new HashMap<>();
        Map<String, String> skeleton = new LinkedHashMap<>();
        for (Row row : rows) {
            Map<String, String> table = switch (row.required("stage")) {
                case "letter" -> letters;
                case "skeleton" -> skeleton;
                default -> throw row.bad("stage is letter or skeleton");
            };
            if (table.put(row.required("from"), row.text("to")) != null) {
                throw row.bad("'" + row.text("from") + "' stands twice");
            }
        }
        return new NameFolding(letters, skeleton);
    }

    String fold(String name) {
        String source = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(source.length() + 8);
        int at = 0;
        while (at < source.length()) {
            at += append(folded, source, at);
        }
        String key = folded.toString();
        for (var change : skeleton.entrySet()) {
            key = key.replace(change.getKey(), change.getValue());
        }
        return DOUBLED.matcher(key).replaceAll("$1");
    }

    /** Appends what the longest known run of letters folds to; returns its length. What is unknown is dropped. */
    private int append(StringBuilder folded, String source, int at) {
        for (int length = Math.min(longest, source.length() - at); length > 0; length--) {
            String replacement = letters.get(source.substring(at, at + length));
            if (replacement != null) {
                folded.append(replacement);
                return length;
            }
        }
        return 1;
    }
}

package ashyldy.places;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Applies the folding table: letters first, the longest match winning, then the clean-up of the skeleton. */
final class NameFolding {

    static final NameFolding STANDARD = read(Table.read(PlaceFiles.BUNDLED, "name-key.tsv"));

    private record Change(String from, String to) {}

    private final Map<Character, List<Change>> letters;
    private final List<Change> skeleton;

    private NameFolding(Map<Character, List<Change>> letters, List<Change> skeleton) {
        this.letters = letters;
        this.skeleton = skeleton;
        letters.values()
                .forEach(changes -> changes.sort(
                        Comparator.comparingInt(change -> -change.from().length())));
    }

    static NameFolding read(List<Row> rows) {
        Map<Character, List<Change>> letters = new HashMap<>();
        List<Change> skeleton = new ArrayList<>();
        for (Row row : rows) {
            Change change = new Change(row.required("from"), row.text("to"));
            switch (row.required("stage")) {
                case "letter" ->
                    letters.computeIfAbsent(change.from().charAt(0), unused -> new ArrayList<>())
                            .add(change);
                case "skeleton" -> skeleton.add(change);
                default -> throw row.bad("stage is letter or skeleton");
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
        for (Change change : skeleton) {
            key = key.replace(change.from(), change.to());
        }
        return withoutDoubles(key);
    }

    /** Appends what the longest known run of letters folds to; returns its length. What is unknown is dropped. */
    private int append(StringBuilder folded, String source, int at) {
        for (Change change : letters.getOrDefault(source.charAt(at), List.of())) {
            if (source.startsWith(change.from(), at)) {
                folded.append(change.to());
                return change.from().length();
            }
        }
        return 1;
    }

    private static String withoutDoubles(String key) {
        StringBuilder single = new StringBuilder(key.length());
        for (int at = 0; at < key.length(); at++) {
            if (at == 0 || key.charAt(at) != key.charAt(at - 1)) {
                single.append(key.charAt(at));
            }
        }
        return single.toString();
    }
}

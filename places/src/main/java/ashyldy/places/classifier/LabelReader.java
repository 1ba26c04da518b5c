package ashyldy.places.classifier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import ashyldy.places.BundledTable;

/// Takes the type word off a printed name, by the table `row-kinds.tsv`.
final class LabelReader {
    private static final Pattern REMARK = Pattern.compile("\\s*\\([^)]*\\)?");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final int SHORTEST_SHOUT = 4;

    private record TypeWord(String text, RowKind kind) {
        /// "c.Name" needs no space, "point Name" does.
        boolean begins(String label) {
            return label.startsWith(text) && (text.endsWith(".") || label.startsWith(" ", text.length()));
        }

        boolean ends(String label) {
            return label.endsWith(" " + text);
        }
    }

    private final List<TypeWord> words;
    private final List<String> fillers;

    private LabelReader(List<TypeWord> words, List<String> fillers) {
        this.words = words;
        this.fillers = fillers;
    }

    static LabelReader bundled() {
        List<TypeWord> words = new ArrayList<>();
        List<String> fillers = new ArrayList<>();
        for (Map<String, String> row : BundledTable.rows("classifier/row-kinds.tsv")) {
            String word = row.get("word");
            RowKind.ofWord(row.get("kind"))
                    .ifPresentOrElse(kind -> words.add(new TypeWord(word, kind)), () -> fillers.add(word));
        }
        words.sort(
                Comparator.comparingInt((TypeWord word) -> word.text().length()).reversed());
        return new LabelReader(List.copyOf(words), List.copyOf(fillers));
    }

    Label read(String printed) {
        String text = REMARK.matcher(printed).replaceAll("").strip();
        String lower = text.toLowerCase(Locale.ROOT);
        for (TypeWord word : words) {
            if (word.begins(lower)) {
                return label(word, text.substring(word.text().length()));
            }
            if (word.ends(lower)) {
                return label(word, text.substring(0, text.length() - word.text().length()));
            }
        }
        return new Label(Optional.empty(), spoken(text));
    }

    private Label label(TypeWord word, String rest) {
        String name = rest.strip();
        for (String filler : fillers) {
            if (name.toLowerCase(Locale.ROOT).startsWith(filler)) {
                name = name.substring(filler.length()).strip();
            }
        }
        return new Label(Optional.of(word.kind()), spoken(name));
    }

    /// A name in capitals is no abbreviation where it is long enough.
    private static String spoken(String name) {
        boolean shouted = name.length() >= SHORTEST_SHOUT && name.chars().noneMatch(Character::isLowerCase);
        if (!shouted) {
            return name;
        }
        return WORD.matcher(name).replaceAll(word -> capitalised(word.group()));
    }

    private static String capitalised(String word) {
        return word.substring(0, 1) + word.substring(1).toLowerCase(Locale.ROOT);
    }
}

package ashyldy.projects.intake;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import ashyldy.events.Amount;
import ashyldy.places.NameKey;

/// How much it says that two works share a name or a size, for many do: the files `common-names.tsv` and
/// `common-figures.tsv`. Natural logarithms.
public final class Commonness {
    /// A word that no list calls common.
    private static final double RARE_NAME = 6;

    /// No name proves more than this.
    private static final double MOST = 9;

    private static final double RARE_FIGURE = 4.5;

    private static final Map<String, Double> FIGURES = figures();
    private static final Map<String, Double> NAMES = names();

    private Commonness() {}

    /// @param words that two names share
    public static double ofName(Collection<String> words) {
        double sum = words.stream()
                .mapToDouble(word -> NAMES.getOrDefault(WordForms.stem(word), RARE_NAME))
                .sum();
        return Math.min(sum, MOST);
    }

    /// Not a number, and in no list of names that many bear.
    static boolean isRareName(String word) {
        return !Character.isDigit(word.charAt(0)) && !NAMES.containsKey(WordForms.stem(word));
    }

    public static double ofFigure(String group, Amount amount) {
        return FIGURES.getOrDefault(key(group, amount.unit(), amount.value()), RARE_FIGURE);
    }

    private static String key(String group, String unit, BigDecimal value) {
        return group + " " + unit + " " + value.stripTrailingZeros().toPlainString();
    }

    private static Map<String, Double> names() {
        var names = new HashMap<String, Double>();
        for (var row : DataFile.rows("/ashyldy/projects/intake/common-names.tsv", 2)) {
            for (var name : row.get(1).split(" ")) {
                names.put(WordForms.stem(NameKey.of(name).value()), Double.valueOf(row.get(0)));
            }
        }
        return Map.copyOf(names);
    }

    private static Map<String, Double> figures() {
        var figures = new HashMap<String, Double>();
        for (var row : DataFile.rows("/ashyldy/projects/intake/common-figures.tsv", 4)) {
            for (var value : row.get(3).split(" ")) {
                figures.put(row.get(0) + " " + row.get(1) + " " + value, Double.valueOf(row.get(2)));
            }
        }
        return Map.copyOf(figures);
    }
}

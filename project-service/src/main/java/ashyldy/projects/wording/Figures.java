package ashyldy.projects.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;

import ashyldy.events.Amount;

/// Writes figures as a reader of one language expects them: 5,3 and 5.3 billion, 8 800 and 8,800 m².
public final class Figures {

    private static final Set<String> MONEY = Set.of("KZT", "USD", "EUR", "RUB", "GBP", "CNY", "JPY");

    private static final String NO_BREAK_SPACE = "\u00a0";
    private static final int EXACT = 3;
    private static final int AT_A_GLANCE = 1;

    private final Words words;

    Figures(Words words) {
        this.words = words;
    }

    /// How many there are.
    public String number(long count) {
        return grouped(BigDecimal.valueOf(count), words);
    }

    /// To be taken in at a glance: large sums are rounded to one decimal.
    public String brief(Amount amount) {
        return written(amount, AT_A_GLANCE);
    }

    /// As exact as the source.
    public String exact(Amount amount) {
        return written(amount, EXACT);
    }

    private String written(Amount amount, int decimals) {
        String figure = MONEY.contains(amount.unit())
                ? money(amount.value(), amount.unit(), decimals)
                : counted(amount.value(), amount.unit());
        return words.text("approximation." + amount.approximation().code(), figure);
    }

    private String money(BigDecimal value, String currency, int decimals) {
        String number = scaled(value, decimals).orElseGet(() -> grouped(value, words));
        return words.text("money", number, words.text("unit." + currency));
    }

    /// "5.324 billion"; empty where the sum is small, or would lose what the source says.
    private Optional<String> scaled(BigDecimal value, int decimals) {
        for (Scale scale : Scale.LARGEST_FIRST) {
            if (value.compareTo(scale.unit) < 0) {
                continue;
            }
            BigDecimal exact = value.divide(scale.unit).stripTrailingZeros();
            if (decimals == EXACT && exact.scale() > EXACT) {
                return Optional.empty();
            }
            String number = grouped(
                    exact.setScale(Math.min(decimals, Math.max(exact.scale(), 0)), RoundingMode.HALF_UP), words);
            return Optional.of(words.text("scale." + scale.word, number));
        }
        return Optional.empty();
    }

    /// A unit that is in no word list is shown by its code: better plain than lost.
    private String counted(BigDecimal value, String unit) {
        String word = words.counted("unit." + unit, value).orElseGet(() -> unit.replace('_', ' '));
        return grouped(value, words) + NO_BREAK_SPACE + word;
    }

    /// Digits in groups of three: 1 500 000,25.
    static String grouped(BigDecimal value, Words words) {
        String[] parts = value.stripTrailingZeros().toPlainString().split("\\.");
        String whole = parts[0].replaceAll("(?<=\\d)(?=(\\d{3})+$)", words.text("number.group"));
        return parts.length == 1 ? whole : whole + words.text("number.decimal") + parts[1];
    }

    private record Scale(String word, BigDecimal unit) {
        private static final Scale[] LARGEST_FIRST = {
            new Scale("trillion", BigDecimal.TEN.pow(12)),
            new Scale("billion", BigDecimal.TEN.pow(9)),
            new Scale("million", BigDecimal.TEN.pow(6))
        };
    }
}

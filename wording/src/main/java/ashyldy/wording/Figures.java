package ashyldy.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import ashyldy.events.Amount;
import ashyldy.events.Cited;
import ashyldy.events.Measure;
import ashyldy.events.Scope;

/// Writes figures as a reader of one language expects them: 5,3 and 5.3 billion, 8 800 and 8,800 m².
public final class Figures {

    private static final Set<String> MONEY = Set.of("KZT", "USD", "EUR", "RUB", "GBP", "CNY", "JPY");

    /// What a reader asks first.
    private static final List<Measure> PRINCIPAL_FIRST = List.of(
            Measure.CAPACITY,
            Measure.COUNT,
            Measure.LENGTH,
            Measure.POWER,
            Measure.AREA,
            Measure.STOREYS,
            Measure.JOBS,
            Measure.COST);

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
        return written(amount, Money.AT_A_GLANCE);
    }

    /// As exact as the source, for a table.
    public String exact(Amount amount) {
        return written(amount, Money.IN_A_TABLE);
    }

    /// As exact as the source, for a sentence: the currency is a word and no sign.
    public String spoken(Amount amount) {
        return written(amount, Money.IN_A_SENTENCE);
    }

    /// The figures of a project for a sentence: one for each measure, the project's own and not a part's.
    public List<String> principal(List<Cited<Amount>> amounts) {
        return PRINCIPAL_FIRST.stream()
                .flatMap(measure -> first(amounts, measure).stream())
                .map(this::spoken)
                .toList();
    }

    private static Optional<Amount> first(List<Cited<Amount>> amounts, Measure measure) {
        return amounts.stream()
                .map(Cited::value)
                .filter(amount -> amount.measure() == measure && amount.scope() == Scope.PROJECT)
                .findFirst();
    }

    private String written(Amount amount, Money money) {
        String figure = MONEY.contains(amount.unit())
                ? money(amount, money)
                : counted(amount.value(), amount.unit());
        return words.text("approximation." + amount.approximation().code(), figure);
    }

    private String money(Amount amount, Money style) {
        Optional<Scale> scale = Scale.of(amount.value());
        Optional<String> scaled = scale.flatMap(large -> scaled(amount.value(), large, style.decimals));
        BigDecimal counted = scaled.isPresent() ? scale.orElseThrow().unit : amount.value();
        String currency = words.counted(style.key + "." + amount.unit(), counted)
                .orElseThrow(() -> new IllegalStateException("no word for the currency " + amount.unit()));
        return words.text(style.key, scaled.orElseGet(() -> grouped(amount.value(), words)), currency);
    }

    /// "5.324 billion"; empty where it would lose what the source says.
    private Optional<String> scaled(BigDecimal value, Scale scale, int decimals) {
        BigDecimal exact = value.divide(scale.unit).stripTrailingZeros();
        if (decimals > 1 && exact.scale() > decimals) {
            return Optional.empty();
        }
        int shown = Math.min(decimals, Math.max(exact.scale(), 0));
        String number = grouped(exact.setScale(shown, RoundingMode.HALF_UP), words);
        return Optional.of(words.text("scale." + scale.word, number));
    }

    /// A unit that is in no word list is shown by its code: better plain than lost.
    private String counted(BigDecimal value, String unit) {
        String number = grouped(value, words);
        return words.counted("unit." + unit, value, number)
                .orElseGet(() -> words.text("unit", number, unit.replace('_', ' ')));
    }

    /// Digits in groups of three: 1 500 000,25.
    static String grouped(BigDecimal value, Words words) {
        String[] parts = value.stripTrailingZeros().toPlainString().split("\\.");
        String whole = parts[0].replaceAll("(?<=\\d)(?=(\\d{3})+$)", words.text("number.group"));
        return parts.length == 1 ? whole : whole + words.text("number.decimal") + parts[1];
    }

    private enum Money {
        AT_A_GLANCE("money", 1),
        IN_A_TABLE("money", 3),
        IN_A_SENTENCE("currency", 3);

        private final String key;
        private final int decimals;

        Money(String key, int decimals) {
            this.key = key;
            this.decimals = decimals;
        }
    }

    private record Scale(String word, BigDecimal unit) {
        private static final Scale[] LARGEST_FIRST = {
            new Scale("trillion", BigDecimal.TEN.pow(12)),
            new Scale("billion", BigDecimal.TEN.pow(9)),
            new Scale("million", BigDecimal.TEN.pow(6))
        };

        static Optional<Scale> of(BigDecimal value) {
            return Arrays.stream(LARGEST_FIRST)
                    .filter(scale -> value.compareTo(scale.unit) >= 0)
                    .findFirst();
        }
    }
}

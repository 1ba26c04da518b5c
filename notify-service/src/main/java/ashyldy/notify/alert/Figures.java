package ashyldy.notify.alert;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import ashyldy.events.Amount;
import ashyldy.events.Approximation;
import ashyldy.events.Cited;
import ashyldy.events.Measure;
import ashyldy.events.Scope;

/// The principal figures of a project in words: one for each measure, the project's own and not a part's.
final class Figures {
    private static final List<Measure> ORDER = List.of(
            Measure.CAPACITY,
            Measure.COUNT,
            Measure.LENGTH,
            Measure.POWER,
            Measure.AREA,
            Measure.STOREYS,
            Measure.JOBS,
            Measure.COST);
    private static final Set<String> MONEY = Set.of("KZT", "USD", "EUR", "RUB", "GBP", "CNY", "JPY");
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private Figures() {}

    /// "600 places, 5.324 billion tenge"; empty where nothing is known.
    static Optional<String> of(List<Cited<Amount>> amounts, Phrases phrases) {
        List<String> figures = ORDER.stream()
                .flatMap(measure -> first(amounts, measure).stream())
                .map(amount -> figure(amount, phrases))
                .toList();
        return figures.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", figures));
    }

    private static Optional<Amount> first(List<Cited<Amount>> amounts, Measure measure) {
        return amounts.stream()
                .map(Cited::value)
                .filter(amount -> amount.measure() == measure && amount.scope() == Scope.PROJECT)
                .findFirst();
    }

    private static String figure(Amount amount, Phrases phrases) {
        String quantity = MONEY.contains(amount.unit()) ? money(amount, phrases) : counted(amount, phrases);
        return amount.approximation() == Approximation.EXACT
                ? quantity
                : phrases.say("approximation." + amount.approximation().code(), quantity);
    }

    /// A counted thing that has no phrase is named by its code: better a foreign word than no figure.
    private static String counted(Amount amount, Phrases phrases) {
        return phrases.counted("unit." + amount.unit(), amount.value())
                .orElseGet(() ->
                        number(amount.value(), phrases) + " " + amount.unit().replace('_', ' '));
    }

    private static String money(Amount amount, Phrases phrases) {
        String currency = phrases.raw("currency." + amount.unit());
        Magnitude magnitude = Magnitude.of(amount.value());
        String number = number(amount.value().divide(magnitude.size, 3, RoundingMode.HALF_UP), phrases);
        return phrases.say("money." + magnitude.word, number, currency);
    }

    static String number(BigDecimal number, Phrases phrases) {
        NumberFormat format = NumberFormat.getInstance(phrases.locale());
        format.setMaximumFractionDigits(3);
        return format.format(number);
    }

    private enum Magnitude {
        BILLION("billion", MILLION.multiply(BigDecimal.valueOf(1000))),
        MILLIONS("million", MILLION),
        PLAIN("plain", BigDecimal.ONE);

        private final String word;
        private final BigDecimal size;

        Magnitude(String word, BigDecimal size) {
            this.word = word;
            this.size = size;
        }

        static Magnitude of(BigDecimal value) {
            return Arrays.stream(values())
                    .filter(each -> value.compareTo(each.size) >= 0)
                    .findFirst()
                    .orElse(PLAIN);
        }
    }
}

package ashyldy.notify.alert;

import java.math.BigDecimal;
import java.math.BigInteger;

import ashyldy.events.Language;

/// Which form of a word goes with a number, by the plural rules of Unicode CLDR.
final class PluralForm {
    private PluralForm() {}

    static String of(Language language, BigDecimal number) {
        boolean whole = number.stripTrailingZeros().scale() <= 0;
        return switch (language) {
            case KK -> "other";
            case EN -> number.compareTo(BigDecimal.ONE) == 0 ? "one" : "other";
            case RU ->
                whole
                        ? russian(number.toBigInteger()
                                .mod(BigInteger.valueOf(100))
                                .intValue())
                        : "few";
        };
    }

    private static String russian(int lastTwo) {
        int last = lastTwo % 10;
        if (last == 1 && lastTwo != 11) {
            return "one";
        }
        boolean few = last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14);
        return few ? "few" : "many";
    }
}

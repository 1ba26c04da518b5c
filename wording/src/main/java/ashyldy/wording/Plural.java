package ashyldy.wording;

import java.math.BigDecimal;
import java.math.BigInteger;

import ashyldy.events.Language;

/// The forms a counted word has in our three languages, named as Unicode's plural rules name them.
enum Plural {
    ONE,
    FEW,
    MANY,
    OTHER;

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    static Plural of(BigDecimal number, Language language) {
        return switch (language) {
            case KK -> OTHER;
            case EN -> number.compareTo(BigDecimal.ONE) == 0 ? ONE : OTHER;
            case RU -> russian(number.stripTrailingZeros());
        };
    }

    /// A fraction takes the genitive singular, which is the form after two: one and a half "mesta".
    private static Plural russian(BigDecimal number) {
        if (number.scale() > 0) {
            return FEW;
        }
        int lastTwo = number.toBigInteger().mod(HUNDRED).intValue();
        int last = lastTwo % 10;
        if (lastTwo > 10 && lastTwo < 20) {
            return MANY;
        }
        return last == 1 ? ONE : last >= 2 && last <= 4 ? FEW : MANY;
    }
}

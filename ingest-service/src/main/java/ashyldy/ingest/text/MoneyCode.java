package ashyldy.ingest.text;

import java.util.Currency;
import java.util.Set;
import java.util.stream.Collectors;

/// The codes of the world's money, which touch their figure: `USD10`, `KZT500`.
final class MoneyCode {
    private static final int LETTERS = 3;

    private static final Set<String> CODES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private MoneyCode() {}

    /// Whether the word that began at `start` is such a code and its figure begins at `at`.
    static boolean endsAt(String text, int start, int at) {
        return at - start == LETTERS && Character.isDigit(text.charAt(at)) && CODES.contains(text.substring(start, at));
    }
}

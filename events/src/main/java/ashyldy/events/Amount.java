package ashyldy.events;

import java.math.BigDecimal;
import java.util.Objects;

/// A figure of a project in base units: 5.324 billion tenge is 5324000000 KZT.
///
/// @param value not negative
/// @param unit a code of the vocabulary (`places`, `m2`, `KZT` …) or the counted thing (`apartments`, `cameras` …)
public record Amount(
        Measure measure, BigDecimal value, String unit, Scope scope, Approximation approximation, Quote quote) {
    public Amount {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(approximation, "approximation");
        Objects.requireNonNull(quote, "quote");
        if (value.signum() < 0) {
            throw new IllegalArgumentException("an amount is not negative: " + value);
        }
    }
}

package ashyldy.ingest.evaluation;

import ashyldy.events.Amount;
import ashyldy.events.Measure;

/// A figure of a project, annotated or claimed.
///
/// @param value in base units
/// @param scope `project` for the whole, else what it is the figure of
public record Figure(String measure, double value, String unit, String scope) {
    private static final String COST = Measure.COST.code();
    private static final String WHOLE = "project";
    private static final double ROUNDING = 1e-6;

    static Figure of(Amount amount) {
        return new Figure(
                amount.measure().code(),
                amount.value().doubleValue(),
                amount.unit(),
                amount.scope().code());
    }

    boolean isOfTheProject() {
        return scope.equals(WHOLE);
    }

    boolean isCost() {
        return measure.equals(COST);
    }

    /// The units of things are named freely; only money must be of the same currency.
    boolean isSame(Figure other) {
        return measure.equals(other.measure)
                && Math.abs(value - other.value) <= ROUNDING * Math.max(1.0, Math.abs(value))
                && (!isCost() || unit.equals(other.unit));
    }
}

package ashyldy.ingest.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Precision and recall, to three places.
///
/// @param right found and true
/// @param wrong found and not true
/// @param missed true and not found
public record Ratio(int right, int wrong, int missed) {
    public double precision() {
        return rounded(exact(right, right + wrong));
    }

    public double recall() {
        return rounded(exact(right, right + missed));
    }

    public double f1() {
        double precision = exact(right, right + wrong);
        double recall = exact(right, right + missed);
        return precision + recall == 0 ? 0 : rounded(2 * precision * recall / (precision + recall));
    }

    /// Nothing of nothing is all of it.
    private static double exact(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }

    /// A share of what was asked; 0 of nothing.
    static double share(int part, int whole) {
        return rounded((double) part / Math.max(1, whole));
    }

    static double rounded(double value) {
        return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).doubleValue();
    }
}

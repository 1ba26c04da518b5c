package ashyldy.projects.resolution;

import java.util.Objects;

/// One reason why two profiles are, or are not, the same project.
///
/// @param feature what was looked at
/// @param outcome what was found there: a row of `evidence.tsv`; empty in what older rules have kept
/// @param weight natural logarithm of how much likelier this is for one work than for two; of no account beside a veto
/// @param veto whether this alone decides that they differ
/// @param because what was found, for a person to read
public record Evidence(String feature, String outcome, double weight, boolean veto, String because) {
    public Evidence {
        Objects.requireNonNull(feature, "feature");
        outcome = Objects.requireNonNullElse(outcome, "");
        Objects.requireNonNull(because, "because");
        if (!Double.isFinite(weight)) {
            throw new IllegalArgumentException("a weight is a number: " + weight);
        }
    }

    static Evidence weighing(String feature, String outcome, double weight, String because, Object... values) {
        return new Evidence(feature, outcome, weight, false, filled(because, values));
    }

    static Evidence veto(String feature, String outcome, String because, Object... values) {
        return new Evidence(feature, outcome, 0, true, filled(because, values));
    }

    /// What `formatted` does, without its cost: a claim is compared with many.
    private static String filled(String because, Object... values) {
        var filled = new StringBuilder();
        int from = 0;
        for (var value : values) {
            int gap = because.indexOf("%s", from);
            filled.append(because, from, gap).append(value);
            from = gap + 2;
        }
        return filled.append(because, from, because.length()).toString();
    }
}

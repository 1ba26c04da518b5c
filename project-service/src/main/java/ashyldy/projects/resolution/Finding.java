package ashyldy.projects.resolution;

/// What a feature may find, with its weight: a row of `evidence.tsv`.
record Finding(String feature, String outcome, double weight) {
    /// @throws IllegalStateException where the table has no such row
    static Finding of(String feature, String outcome) {
        return new Finding(feature, outcome, Weights.of(feature, outcome));
    }

    /// @param because what was found, for a person to read, with `%s` for each of the values
    Evidence because(String because, Object... values) {
        return Evidence.weighing(feature, outcome, weight, because, values);
    }
}

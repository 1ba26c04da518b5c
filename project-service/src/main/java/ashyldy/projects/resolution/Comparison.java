package ashyldy.projects.resolution;

import java.util.List;

/// How two sightings compare, with every reason.
public record Comparison(List<Evidence> evidence) {
    /// The same kind in the same village is enough, if nothing speaks against it.
    private static final double SAME = 0.60;

    /// The same kind in the same town or district is a question.
    private static final double WORTH_ASKING = 0.40;

    public Comparison {
        evidence = List.copyOf(evidence);
    }

    public boolean isVetoed() {
        return evidence.stream().anyMatch(Evidence::veto);
    }

    /// The sum of the weights that are no veto, to two places.
    public double score() {
        double sum = evidence.stream()
                .filter(reason -> !reason.veto())
                .mapToDouble(Evidence::weight)
                .sum();
        return Math.round(sum * 100) / 100.0;
    }

    public Answer answer() {
        if (isVetoed() || score() < WORTH_ASKING) {
            return Answer.NEW;
        }
        return score() >= SAME ? Answer.SAME_AS : Answer.UNDECIDED;
    }

    /// Whether a person who asks why would want to see this pair: not where they had little in common to begin with.
    public boolean isWorthKeeping() {
        return score() >= WORTH_ASKING;
    }
}

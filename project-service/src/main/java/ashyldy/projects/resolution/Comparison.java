package ashyldy.projects.resolution;

import java.util.List;

/// How two profiles compare, with every reason.
public record Comparison(List<Evidence> evidence) {
    /// Six to one for one work.
    static final double SAME = 1.8;

    /// Two to three: with what others say of them they may yet become one.
    private static final double LINK = -0.5;

    /// What two openings say of each other where next to nothing speaks against their being one.
    private static final double NOTHING_AGAINST = -0.9;

    /// Ten others fit as well.
    private static final double HOPELESS = -2.3;

    /// One to four: below that nobody would ask.
    private static final double WORTH_ASKING = -1.3;

    public Comparison {
        evidence = List.copyOf(evidence);
    }

    public boolean isVetoed() {
        return evidence.stream().anyMatch(Evidence::veto);
    }

    /// Natural logarithm of the odds that they are one work, to two places.
    public double score() {
        double sum = 0;
        for (var reason : evidence) {
            sum += reason.veto() ? 0 : reason.weight();
        }
        return Math.round(sum * 100) / 100.0;
    }

    /// What the two say of each other, however many works there are.
    double withoutRivals() {
        return evidence.stream()
                .filter(reason -> !reason.veto() && !reason.feature().equals(Rivals.NAME))
                .mapToDouble(Evidence::weight)
                .sum();
    }

    public Answer answer() {
        if (isVetoed() || score() < WORTH_ASKING) {
            return Answer.NEW;
        }
        return score() >= SAME ? Answer.SAME_AS : Answer.UNDECIDED;
    }

    /// Whether the two hang together: their projects are settled in one.
    boolean isLink() {
        return !isVetoed() && (score() >= LINK || isDoubtfulOpening());
    }

    /// Two openings of which nothing says that they are two: who is told of both is told that they may be one.
    private boolean isDoubtfulOpening() {
        return score() >= HOPELESS
                && withoutRivals() >= NOTHING_AGAINST
                && evidence.stream().anyMatch(reason -> reason.feature().equals(OpeningFeature.NAME));
    }

    /// Whether a person who asks why would want to see this pair: not where they had little in common to begin with.
    public boolean isWorthKeeping() {
        return score() >= WORTH_ASKING;
    }
}

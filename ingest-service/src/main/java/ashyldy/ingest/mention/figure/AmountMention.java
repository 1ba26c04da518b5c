package ashyldy.ingest.mention.figure;

import java.math.BigDecimal;

import ashyldy.events.Approximation;
import ashyldy.ingest.mention.Mention;

/// A figure with its unit.
///
/// @param measure what its unit measures
/// @param before the old value of "from 20 to 40"
/// @param whole of which another figure is a share: "44 km out of 47"
/// @param part counts rooms or people, not the whole
public record AmountMention(
        int from,
        int to,
        UnitMeasure measure,
        BigDecimal value,
        String unit,
        Approximation approximation,
        boolean before,
        boolean whole,
        boolean part,
        boolean people,
        String rule)
        implements Mention {
    private static final String JOBS = "jobs";

    /// "300 people will work there": people who work are jobs.
    public AmountMention ofJobs() {
        return new AmountMention(from, to, measure, value, JOBS, approximation, before, whole, part, people, rule);
    }

    /// A figure in the same unit, of which only the number is said.
    public AmountMention of(BigDecimal number, int at, Approximation its) {
        return new AmountMention(at, at + 1, measure, number, unit, its, false, false, part, people, rule);
    }
}

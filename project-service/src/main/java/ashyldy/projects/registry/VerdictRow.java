package ashyldy.projects.registry;

import java.util.List;
import java.util.UUID;

import ashyldy.projects.resolution.Evidence;
import ashyldy.projects.resolution.Verdict;

/// A verdict as it is written to the table, all of an article in one statement.
record VerdictRow(UUID one, UUID other, String answer, double score, List<Evidence> evidence) {
    static VerdictRow of(Verdict verdict) {
        var comparison = verdict.comparison();
        return new VerdictRow(
                verdict.one(), verdict.other(), comparison.answer().code(), comparison.score(), comparison.evidence());
    }
}

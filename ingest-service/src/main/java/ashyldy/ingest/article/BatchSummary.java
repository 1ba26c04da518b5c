package ashyldy.ingest.article;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import ashyldy.ingest.article.Receipt.Outcome;

import static ashyldy.ingest.article.Receipt.Outcome.ACCEPTED;
import static ashyldy.ingest.article.Receipt.Outcome.REVISED;
import static ashyldy.ingest.article.Receipt.Outcome.UNCHANGED;
import static ashyldy.ingest.article.Receipt.Outcome.UNREAD;

/// What has become of a batch.
///
/// @param refusedLines how many lines were refused
/// @param refused the first [#MOST_REFUSALS] of them
public record BatchSummary(
        int accepted, int unchanged, int revised, int unread, int refusedLines, List<Refusal> refused) {
    /// Whoever has more bad lines than that has one fault, not a thousand.
    static final int MOST_REFUSALS = 1_000;

    /// @param line counted from 1
    /// @param field absent where the line as a whole is wrong
    public record Refusal(int line, Optional<String> field, String detail) {}

    public BatchSummary {
        refused = List.copyOf(refused);
    }

    /// Counts while the lines pass.
    static final class Tally {
        private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        private final List<Refusal> refused = new ArrayList<>();
        private int refusedLines;

        void add(Receipt receipt) {
            outcomes.merge(receipt.status(), 1, Integer::sum);
        }

        void add(Refusal refusal) {
            refusedLines++;
            if (refused.size() < MOST_REFUSALS) {
                refused.add(refusal);
            }
        }

        BatchSummary summary() {
            return new BatchSummary(
                    count(ACCEPTED), count(UNCHANGED), count(REVISED), count(UNREAD), refusedLines, refused);
        }

        private int count(Outcome outcome) {
            return outcomes.getOrDefault(outcome, 0);
        }
    }
}

package ashyldy.ingest.frame;

import java.util.Optional;

import ashyldy.events.Stage;
import ashyldy.events.Work;

/// What a clause asserts of a project's stage.
///
/// @param from first token of the words that assert it
/// @param to token after them
/// @param beginning true where the clause speaks of the start of works, so that its date is a start
/// @param ending true where it speaks of their end, so that its date is a completion
/// @param rule id of the entry that found it
/// @param firm false where the words alone would not be enough for news
public record Assertion(
        Stage stage,
        int from,
        int to,
        boolean beginning,
        boolean ending,
        Optional<Work> work,
        String rule,
        boolean firm) {
    public static Assertion of(Stage stage, int from, int to, String rule) {
        return new Assertion(stage, from, to, false, false, Optional.empty(), rule, true);
    }

    public Assertion beginningWorks() {
        return new Assertion(stage, from, to, true, false, work, rule, firm);
    }

    public Assertion endingWorks() {
        return new Assertion(stage, from, to, false, true, work, rule, firm);
    }

    /// The same of one phase: what has opened is a part.
    Assertion ofPhase() {
        return stage == Stage.OPENED
                ? new Assertion(Stage.STAGE_OPENED, from, to, beginning, ending, work, rule, firm)
                : this;
    }

    public Assertion doing(Optional<Work> what) {
        return new Assertion(stage, from, to, beginning, ending, what, rule, firm);
    }

    public Assertion vague() {
        return new Assertion(stage, from, to, beginning, ending, work, rule, false);
    }
}

package ashyldy.projects.registry;

import java.util.Optional;
import java.util.UUID;

import ashyldy.events.QuotedSentence;

/// A fact as it is written to the table, all of a project in one statement.
record FactRow(
        UUID project,
        UUID article,
        UUID claim,
        String field,
        Object value,
        int start,
        int end,
        String text,
        String in,
        Optional<QuotedSentence> sentence,
        boolean shown,
        boolean verified) {
    static FactRow of(ProjectId project, Fact fact) {
        return new FactRow(
                project.value(),
                fact.article(),
                fact.claim(),
                fact.field(),
                fact.value(),
                fact.quote().start(),
                fact.quote().end(),
                fact.quote().text(),
                fact.quote().part().code(),
                fact.quote().sentence(),
                fact.shown(),
                fact.verified());
    }
}

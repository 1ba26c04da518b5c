package ashyldy.projects.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import ashyldy.events.Quote;

/// A stage as it is written to the table, all of a project in one statement.
///
/// @param position counts from 1 in the order of the evidence
/// @param recorded when the registry learned of it
record StageChangeRow(
        UUID project,
        int position,
        String stage,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        UUID article,
        Optional<Quote> quote,
        boolean verified,
        Instant recorded) {
    static StageChangeRow of(ProjectId project, int position, StageChange change, Instant recorded) {
        return new StageChangeRow(
                project.value(),
                position,
                change.stage().code(),
                change.from(),
                change.to(),
                change.article(),
                change.quote(),
                change.verified(),
                recorded);
    }
}

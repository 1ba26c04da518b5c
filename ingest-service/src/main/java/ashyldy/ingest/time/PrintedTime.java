package ashyldy.ingest.time;

import java.time.Instant;
import java.time.LocalDate;

/// What a printed date says, and never more exactly than it says it.
public sealed interface PrintedTime {
    record Day(LocalDate day) implements PrintedTime {}

    /// With a zone or an offset.
    record Moment(Instant at) implements PrintedTime {}
}

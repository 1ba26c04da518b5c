package ashyldy.ingest.frame;

import java.time.LocalDate;
import java.util.Optional;

import ashyldy.events.DateRole;
import ashyldy.ingest.mention.time.DateMention;

/// A date in the role that an assertion gives it.
///
/// @param from first day, absent where the year stays open
/// @param to last day, absent where the year stays open
public record Dated(DateRole role, Optional<LocalDate> from, Optional<LocalDate> to, DateMention mention) {}

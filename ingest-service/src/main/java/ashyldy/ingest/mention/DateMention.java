package ashyldy.ingest.mention;

import java.time.LocalDate;
import java.util.Optional;

import ashyldy.events.DateBasis;
import ashyldy.events.DatePrecision;

/// A time: an interval, or a phrase whose year stays open.
///
/// @param deadline "by", "until"
/// @param range the text gives both ends
public record DateMention(
        int from,
        int to,
        Optional<LocalDate> first,
        Optional<LocalDate> last,
        DatePrecision precision,
        DateBasis basis,
        boolean deadline,
        boolean range)
        implements Mention {}

package ashyldy.ingest.mention;

import java.time.LocalDate;
import java.util.Optional;

import ashyldy.events.DateBasis;
import ashyldy.events.DatePrecision;

/// A time: an interval, or a phrase whose year stays open.
///
/// @param deadline "by", "until"
/// @param yearless whether neither a year nor "this year" was said, so that the year is only the one of the article
/// @param range the text gives both ends
public record DateMention(
        int from,
        int to,
        Optional<LocalDate> first,
        Optional<LocalDate> last,
        DatePrecision precision,
        DateBasis basis,
        boolean deadline,
        boolean range,
        boolean yearless)
        implements Mention {
    /// The same day or month of another year.
    public DateMention shifted(int years) {
        return new DateMention(
                from,
                to,
                first.map(day -> day.plusYears(years)),
                last.map(day -> day.plusYears(years)),
                precision,
                basis,
                deadline,
                range,
                yearless);
    }
}

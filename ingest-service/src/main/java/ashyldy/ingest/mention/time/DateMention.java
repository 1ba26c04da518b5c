package ashyldy.ingest.mention.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

import ashyldy.events.DateBasis;
import ashyldy.events.DatePrecision;
import ashyldy.ingest.mention.Mention;

/// A time: an interval, or a phrase whose year stays open.
///
/// @param deadline "by", "until"
/// @param range the text gives both ends
/// @param since "since 2023": what is told lasts from then on
/// @param rule id of the first entry of its words, or that a number alone tells it
/// @param yearless whether neither a year nor "this year" was said, so that the year is only the one of the article
public record DateMention(
        int from,
        int to,
        Optional<LocalDate> first,
        Optional<LocalDate> last,
        DatePrecision precision,
        DateBasis basis,
        boolean deadline,
        boolean range,
        boolean since,
        boolean yearless,
        String rule)
        implements Mention {
    /// The same day or month of another year; the end of February stays its end.
    public DateMention shifted(int years) {
        return new DateMention(
                from,
                to,
                first.map(day -> day.plusYears(years)),
                last.map(day -> shifted(day, years)),
                precision,
                basis,
                deadline,
                range,
                since,
                yearless,
                rule);
    }

    private LocalDate shifted(LocalDate day, int years) {
        boolean ends = precision != DatePrecision.DAY && day.getDayOfMonth() == day.lengthOfMonth();
        LocalDate same = day.plusYears(years);
        return ends ? YearMonth.from(same).atEndOfMonth() : same;
    }
}

package ashyldy.ingest.mention.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

import ashyldy.events.DatePrecision;
import ashyldy.ingest.language.Match;

/// "Yesterday", "last week", "next month": counted from the day of the article.
///
/// @param first day, absent where nobody knows when the article appeared
/// @param last day, absent where nobody knows when the article appeared
record NearTime(Optional<LocalDate> first, Optional<LocalDate> last, DatePrecision precision) {
    static NearTime of(Match near, Optional<LocalDate> today) {
        int count = Integer.parseInt(near.entry().with().get("offset"));
        return switch (near.entry().with().get("unit")) {
            case "week" -> {
                Optional<LocalDate> monday =
                        today.map(day -> day.with(DayOfWeek.MONDAY).plusWeeks(count));
                yield new NearTime(monday, monday.map(day -> day.plusDays(6)), DatePrecision.INTERVAL);
            }
            case "month" -> {
                Optional<YearMonth> meant = today.map(day -> YearMonth.from(day).plusMonths(count));
                yield new NearTime(
                        meant.map(each -> each.atDay(1)), meant.map(YearMonth::atEndOfMonth), DatePrecision.MONTH);
            }
            default -> {
                Optional<LocalDate> meant = today.map(day -> day.plusDays(count));
                yield new NearTime(meant, meant, DatePrecision.DAY);
            }
        };
    }
}

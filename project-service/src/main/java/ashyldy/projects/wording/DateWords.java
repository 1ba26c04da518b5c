package ashyldy.projects.wording;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

import ashyldy.events.ProjectDate;

/// Puts days and intervals into words that say as much as is known and no more: an interval that is a whole month is
/// that month, one that is a whole year that year.
public final class DateWords {

    private final Words words;

    DateWords(Words words) {
        this.words = words;
    }

    public String date(ProjectDate date) {
        return between(date.from(), date.to());
    }

    public String between(Optional<LocalDate> from, Optional<LocalDate> to) {
        return from.flatMap(first -> to.map(last -> interval(first, last)))
                .or(() -> from.map(this::day))
                .or(() -> to.map(this::day))
                .orElseGet(() -> words.text("date.open"));
    }

    public String day(LocalDate day) {
        return words.text("date.day", day.getDayOfMonth(), words.text(monthKey(day) + ".day"), day.getYear());
    }

    private String interval(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return day(from);
        }
        boolean wholeMonths = from.getDayOfMonth() == 1 && to.equals(to.with(TemporalAdjusters.lastDayOfMonth()));
        return wholeMonths ? months(from, to) : span(day(from), day(to));
    }

    private String months(LocalDate from, LocalDate to) {
        int count = (int) ChronoUnit.MONTHS.between(from, to) + 1;
        int before = from.getMonthValue() - 1;
        if (count == 1) {
            return month(from);
        }
        if (count == 3 && before % 3 == 0) {
            return words.text("date.quarter", words.text("quarter." + (before / 3 + 1)), from.getYear());
        }
        if (count == 6 && before % 6 == 0) {
            return words.text("date.half." + (before / 6 + 1), from.getYear());
        }
        return count % 12 == 0 && before == 0 ? years(from.getYear(), to.getYear()) : span(month(from), month(to));
    }

    private String years(int first, int last) {
        return first == last ? words.text("date.year", first) : words.text("date.years", first, last);
    }

    private String span(String first, String last) {
        return words.text("date.interval", first, last);
    }

    private String month(LocalDate day) {
        return words.text("date.month", words.text(monthKey(day)), day.getYear());
    }

    private static String monthKey(LocalDate day) {
        return "month." + day.getMonthValue();
    }
}

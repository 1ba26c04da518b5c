package ashyldy.wording;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

import ashyldy.events.ProjectDate;

/// Puts days and intervals into words that say as much as is known and no more: an interval that is a whole month is
/// that month, one that is a whole year that year.
///
/// Each has two forms. The one that names stands after a label ("Q4 2026"), the one that says when stands in a sentence
/// ("in Q4 2026").
public final class DateWords {

    private static final String NAMES = "";
    private static final String SAYS_WHEN = ".when";

    private final Words words;

    DateWords(Words words) {
        this.words = words;
    }

    public String date(ProjectDate date) {
        return between(date.from(), date.to());
    }

    public String between(Optional<LocalDate> from, Optional<LocalDate> to) {
        return said(from, to, NAMES).orElseGet(() -> words.text("date.open"));
    }

    public String day(LocalDate day) {
        return interval(day, day, NAMES);
    }

    /// Empty where no year is known: then there is no saying when.
    public Optional<String> when(ProjectDate date) {
        return said(date.from(), date.to(), SAYS_WHEN);
    }

    public String when(LocalDate day) {
        return interval(day, day, SAYS_WHEN);
    }

    private Optional<String> said(Optional<LocalDate> from, Optional<LocalDate> to, String form) {
        Optional<LocalDate> first = from.or(() -> to);
        return first.map(day -> interval(day, to.orElse(day), form));
    }

    private String interval(LocalDate from, LocalDate to, String form) {
        if (from.equals(to)) {
            return text("day", form, from.getDayOfMonth(), ofDay(from), onDay(from), from.getYear());
        }
        boolean wholeMonths = from.getDayOfMonth() == 1 && to.equals(to.with(TemporalAdjusters.lastDayOfMonth()));
        return wholeMonths ? months(from, to, form) : days(from, to, form);
    }

    private String days(LocalDate from, LocalDate to, String form) {
        if (from.getYear() != to.getYear()) {
            return text(
                    "days",
                    form,
                    from.getDayOfMonth(),
                    ofDay(from),
                    from.getYear(),
                    to.getDayOfMonth(),
                    ofDay(to),
                    to.getYear());
        }
        return from.getMonth() == to.getMonth()
                ? text("days.month", form, from.getDayOfMonth(), to.getDayOfMonth(), ofDay(to), to.getYear())
                : text(
                        "days.year",
                        form,
                        from.getDayOfMonth(),
                        ofDay(from),
                        to.getDayOfMonth(),
                        ofDay(to),
                        to.getYear());
    }

    private String months(LocalDate from, LocalDate to, String form) {
        int count = (int) ChronoUnit.MONTHS.between(from, to) + 1;
        int before = from.getMonthValue() - 1;
        if (count == 1) {
            return text("month", form, month(from), ofDay(from), inMonth(from), from.getYear());
        }
        if (count == 3 && before % 3 == 0) {
            return text("quarter", form, words.text("quarter." + (before / 3 + 1)), from.getYear());
        }
        if (count == 6 && before % 6 == 0) {
            return text("half." + (before / 6 + 1), form, from.getYear());
        }
        return count % 12 == 0 && before == 0
                ? years(from.getYear(), to.getYear(), form)
                : fromMonthToMonth(from, to, form);
    }

    private String years(int first, int last, String form) {
        return first == last ? text("year", form, first) : text("years", form, first, last);
    }

    private String fromMonthToMonth(LocalDate from, LocalDate to, String form) {
        return from.getYear() == to.getYear()
                ? text("months.year", form, month(from), ofDay(from), month(to), to.getYear())
                : text("months", form, month(from), ofDay(from), from.getYear(), month(to), to.getYear());
    }

    private String text(String span, String form, Object... values) {
        return words.text("date." + span + form, values);
    }

    private String month(LocalDate day) {
        return words.text("month." + day.getMonthValue());
    }

    /// As it stands after a day's number.
    private String ofDay(LocalDate day) {
        return words.text("month." + day.getMonthValue() + ".day");
    }

    /// As it stands after a day's number in a sentence that says when.
    private String onDay(LocalDate day) {
        return words.text("month." + day.getMonthValue() + ".day.when");
    }

    private String inMonth(LocalDate day) {
        return words.text("month." + day.getMonthValue() + ".when");
    }
}

package ashyldy.ingest.mention.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import ashyldy.events.DateBasis;
import ashyldy.events.DatePrecision;
import ashyldy.ingest.language.Match;

/// The words of one date expression as they are gathered, and what they settle.
final class DateWords {
    /// No words of a date.
    static final DateWords NONE = new DateWords(false);

    /// The rule of a date without a word: "12.05.2026".
    private static final String BY_NUMBER = "date.number";

    private final List<Integer> years = new ArrayList<>();
    private Optional<LocalDate> whole = Optional.empty();
    private Integer offset;
    private Integer month;
    private Integer day;
    private int[] months;
    private Match eve;
    private Match near;
    private DatePrecision span;
    private boolean end;
    private boolean beginning;
    private boolean deadline;
    private boolean range;
    private boolean since;
    private boolean solid;
    private String rule = BY_NUMBER;
    private int from = -1;
    private int to;
    private final boolean afterMonth;

    /// @param afterMonth whether the language prints the day after the month: "March 5"
    DateWords(boolean afterMonth) {
        this.afterMonth = afterMonth;
    }

    boolean isEmpty() {
        return from < 0;
    }

    /// Whether it began as "yesterday", which a date may go on to tell.
    boolean isNear() {
        return near != null;
    }

    int to() {
        return to;
    }

    /// Takes what begins at a token; returns the token after it, or the same token where it is no part of a date.
    int take(int at, Optional<Match> word, Optional<DateNumber> number) {
        boolean taken = word.map(this::taken).orElse(false);
        int next = taken ? word.get().to() : at;
        if (taken && rule.equals(BY_NUMBER)) {
            rule = word.get().entry().id();
        }
        if (!taken && number.isPresent() && taken(number.get())) {
            next = at + 1;
        }
        if (next > at) {
            from = from < 0 ? at : from;
            to = next;
        }
        return next;
    }

    private boolean taken(Match word) {
        int number = Integer.parseInt(word.entry().with().getOrDefault("number", "0"));
        switch (word.entry().says()) {
            case "month" -> {
                if (month != null) {
                    return false;
                }
                month = number;
                solid = true;
            }
            case "year" -> {
                if (years.isEmpty() && offset == null) {
                    return false;
                }
            }
            case "relative" -> {
                offset = Integer.parseInt(word.entry().with().get("offset"));
                deadline |= word.entry().is("deadline");
                end |= word.entry().is("end");
                solid = true;
            }
            case "days" -> {
                near = word;
                solid = true;
            }
            case "until" -> deadline = true;
            case "from" -> {
                range |= years.isEmpty();
                since = range;
            }
            case "since" -> since = true;
            case "to" -> {
                if (years.isEmpty()) {
                    return false;
                }
            }
            case "end" -> end = true;
            case "beginning" -> beginning = true;
            case "quarter" -> months(3 * number - 2, 3 * number, DatePrecision.QUARTER);
            case "half" -> months(6 * number - 5, 6 * number, DatePrecision.HALF);
            case "season" -> {
                months(
                        Integer.parseInt(word.entry().with().get("from")),
                        Integer.parseInt(word.entry().with().get("to")),
                        DatePrecision.INTERVAL);
                word.entry().property("offset").map(Integer::valueOf).ifPresent(years -> offset = years);
            }
            case "eve" -> {
                eve = word;
                solid = true;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void months(int first, int last, DatePrecision precision) {
        months = new int[] {first, last};
        span = precision;
        solid = true;
    }

    private boolean taken(DateNumber number) {
        if (number.isWhole()) {
            whole = number.whole();
            solid = true;
            return true;
        }
        if (number.isDay()) {
            boolean free = day == null && years.isEmpty() && (month == null || afterMonth);
            day = free ? Integer.valueOf(number.value()) : day;
            return free;
        }
        if (years.size() > 1) {
            return false;
        }
        years.add(number.value());
        solid = true;
        return true;
    }

    /// Nothing where the words are no date: "by the end", a number alone.
    Optional<DateMention> date(PresentYear present) {
        if (!solid
                || day != null && month == null && years.isEmpty() && offset == null && eve == null && near == null) {
            return Optional.empty();
        }
        if (whole.isPresent()) {
            return Optional.of(mention(whole, whole, DatePrecision.DAY, DateBasis.TEXT));
        }
        if (near != null && years.isEmpty()) {
            return Optional.of(nearby(present));
        }
        if (years.size() == 2 && years.get(0) <= years.get(1)) {
            range = true;
            return Optional.of(mention(
                    Optional.of(LocalDate.of(years.get(0), 1, 1)),
                    Optional.of(LocalDate.of(years.get(1), 12, 31)),
                    DatePrecision.YEAR,
                    DateBasis.TEXT));
        }
        range = false;
        return Optional.of(settled(present));
    }

    /// "Yesterday", "last week", "next month".
    private DateMention nearby(PresentYear present) {
        int count = Integer.parseInt(near.entry().with().get("offset"));
        Optional<LocalDate> today = present.day();
        return switch (near.entry().with().get("unit")) {
            case "week" -> {
                Optional<LocalDate> monday =
                        today.map(day -> day.with(DayOfWeek.MONDAY).plusWeeks(count));
                yield mention(
                        monday, monday.map(day -> day.plusDays(6)), DatePrecision.INTERVAL, DateBasis.PUBLICATION);
            }
            case "month" -> {
                Optional<YearMonth> meant = today.map(day -> YearMonth.from(day).plusMonths(count));
                yield mention(
                        meant.map(each -> each.atDay(1)),
                        meant.map(YearMonth::atEndOfMonth),
                        DatePrecision.MONTH,
                        DateBasis.PUBLICATION);
            }
            default -> {
                Optional<LocalDate> meant = today.map(day -> day.plusDays(count));
                yield mention(meant, meant, DatePrecision.DAY, DateBasis.PUBLICATION);
            }
        };
    }

    private DateMention settled(PresentYear present) {
        Optional<Integer> year = years.isEmpty()
                ? present.year().map(now -> now + (offset == null ? 0 : offset))
                : Optional.of(years.getFirst());
        DateBasis basis = years.isEmpty() ? present.basis() : DateBasis.TEXT;
        if (year.isEmpty()) {
            return mention(Optional.empty(), Optional.empty(), DatePrecision.OPEN, basis);
        }
        try {
            return inYear(year.get(), basis);
        } catch (DateTimeException impossible) {
            return mention(Optional.empty(), Optional.empty(), DatePrecision.OPEN, basis);
        }
    }

    private DateMention inYear(int year, DateBasis basis) {
        if (eve != null) {
            LocalDate feast = LocalDate.of(
                    year,
                    Integer.parseInt(eve.entry().with().get("month")),
                    Integer.parseInt(eve.entry().with().get("day")));
            return mention(Optional.of(feast.minusDays(7)), Optional.of(feast), DatePrecision.INTERVAL, basis);
        }
        if (month != null && day != null) {
            LocalDate exact = LocalDate.of(year, month, day);
            return mention(Optional.of(exact), Optional.of(exact), DatePrecision.DAY, basis);
        }
        int first = month != null ? month : months != null ? months[0] : end ? 10 : 1;
        int last = month != null ? month : months != null ? months[1] : beginning ? 3 : 12;
        DatePrecision precision = month != null
                ? DatePrecision.MONTH
                : span != null ? span : end || beginning ? DatePrecision.INTERVAL : DatePrecision.YEAR;
        return mention(
                Optional.of(LocalDate.of(year, first, 1)),
                Optional.of(YearMonth.of(year, last).atEndOfMonth()),
                precision,
                basis);
    }

    private DateMention mention(
            Optional<LocalDate> first, Optional<LocalDate> last, DatePrecision precision, DateBasis basis) {
        DatePrecision known = first.isEmpty() && last.isEmpty() ? DatePrecision.OPEN : precision;
        return new DateMention(from, to, first, last, known, basis, deadline, range, since, isYearless(), rule);
    }

    private boolean isYearless() {
        return years.isEmpty() && offset == null && whole.isEmpty() && near == null;
    }
}

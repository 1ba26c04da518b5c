package ashyldy.ingest.article.date;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Days of three numbers: 2026-11-25, 25.11.2026, 11/25/2026, and 20261125 where nothing else is written.
final class NumericDays {
    /// The Chinese and Japanese signs of year and month are borders like others.
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)(\\d{4}) ?[-./\u5E74] ?(\\d{1,2}) ?[-./\u6708] ?(\\d{1,2})(?!\\d)");

    private static final Pattern YEAR_LAST = Pattern.compile(
            "(?<![\\d./-])(\\d{1,2}) ?(?<border>[-./]) ?(\\d{1,2}) ?\\k<border> ?(\\d{4}|\\d{2})(?!\\d)");
    private static final Pattern COMPACT = Pattern.compile("\\s*(\\d{4})(\\d{2})(\\d{2})(?:T?\\d{4,6}Z?)?\\s*");
    private static final int MONTHS = 12;
    private static final int CENTURY = 2000;

    private NumericDays() {}

    static Optional<DayFound> in(String text, DayOrder order) {
        var compact = COMPACT.matcher(text);
        if (compact.matches()) {
            return yearFirst(compact.toMatchResult());
        }
        return Stream.concat(
                        YEAR_FIRST.matcher(text).results().map(NumericDays::yearFirst),
                        YEAR_LAST.matcher(text).results().map(found -> yearLast(found, order)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<DayFound> yearFirst(MatchResult found) {
        return DayFound.of(number(found, 1), number(found, 2), number(found, 3), found.start(), found.end());
    }

    private static Optional<DayFound> yearLast(MatchResult found, DayOrder order) {
        var first = number(found, 1);
        var second = number(found, 3);
        var year = number(found, 4);
        var written = found.group("border").equals(".") ? DayOrder.DAY_FIRST : order;
        var monthFirst = second > MONTHS || written == DayOrder.MONTH_FIRST && first <= MONTHS;
        return DayFound.of(
                year < 100 ? CENTURY + year : year,
                monthFirst ? first : second,
                monthFirst ? second : first,
                found.start(),
                found.end());
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }
}

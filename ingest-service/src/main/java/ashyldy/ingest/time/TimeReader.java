package ashyldy.ingest.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import ashyldy.ingest.time.PrintedTime.Day;
import ashyldy.ingest.time.PrintedTime.Moment;

/// Reads the date of a feed's entry: year first, day first or with the month as a word, with a weekday in any language
/// or
/// none, whatever stands between. Where it names no zone, the day alone is certain.
public final class TimeReader {
    /// What is longer is a text and no date.
    private static final int LONGEST = 80;

    private static final Pattern COMPACT =
            Pattern.compile("(?<!\\d)(\\d{4})(\\d{2})(\\d{2})t(\\d{2}):?(\\d{2}):?(\\d{2})?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(?<!\\d)(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})(?!\\d)");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<!\\d)(\\d{1,2})[-./](\\d{1,2})[-./](\\d{4}|\\d{2})(?![\\d:])");
    private static final Pattern WORD = Pattern.compile("\\p{L}+|\\d+(?::\\d+)*");
    private static final Pattern CLOCK =
            Pattern.compile("(?<!\\d)(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?\\s*(?<half>[ap]m\\b)?");
    private static final Pattern ZONE = Pattern.compile(
            "\\s*\\(?(?<name>\\p{L}{1,5}(?!\\p{L}))?\\s*(?<offset>[+\\-\u2212]\\d{1,2}(?::?\\d{2})?)?.*");

    private static final Map<String, String> MONTHS = TimeWords.of("months.txt");
    private static final Map<String, String> ZONES = TimeWords.of("zones.txt");

    private TimeReader() {}

    /// Nothing where it is no date, or none that there can be.
    public static Optional<PrintedTime> read(String text) {
        var line = COMPACT.matcher(text.strip().toLowerCase(Locale.ROOT)).replaceFirst("$1-$2-$3t$4:$5:$6");
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        return Stream.of(day(YEAR_FIRST, line, 1), day(DAY_FIRST, line, 3), worded(line))
                .flatMap(Optional::stream)
                .findFirst()
                .map(day -> moment(day, line).orElseGet(() -> new Day(day)));
    }

    private static Optional<LocalDate> day(Pattern order, String line, int year) {
        var parts = order.matcher(line);
        return parts.find()
                ? day(parts.group(year), number(parts.group(2)), number(parts.group(4 - year)))
                : Optional.empty();
    }

    /// "25 November 2026", "Nov 25, 2026", "Wed Nov 25 10:00:00 2026", "25-Nov-26".
    private static Optional<LocalDate> worded(String line) {
        List<String> numbers = new ArrayList<>();
        var month = Optional.<String>empty();
        for (var word : WORD.matcher(line).results().map(MatchResult::group).toList()) {
            if (month.isEmpty() && MONTHS.containsKey(word)) {
                month = Optional.of(MONTHS.get(word));
            } else if (word.matches("\\d{1,2}|[12]\\d{3}") && numbers.size() < 2) {
                numbers.add(word);
            }
        }
        if (month.isEmpty() || numbers.size() < 2) {
            return Optional.empty();
        }
        int year = numbers.getFirst().length() == 4 ? 0 : 1;
        return day(numbers.get(year), number(month.get()), number(numbers.get(1 - year)));
    }

    private static Optional<LocalDate> day(String year, int month, int day) {
        try {
            int century = year.length() == 4 ? 0 : number(year) < 70 ? 2000 : 1900;
            return Optional.of(LocalDate.of(century + number(year), month, day));
        } catch (DateTimeException never) {
            return Optional.empty();
        }
    }

    private static Optional<PrintedTime> moment(LocalDate day, String line) {
        var clock = CLOCK.matcher(line);
        if (!clock.find()) {
            return Optional.empty();
        }
        try {
            var time = time(clock);
            return zone(line.substring(clock.end()))
                    .map(zone -> new Moment(ZonedDateTime.of(day, time, zone).toInstant()));
        } catch (DateTimeException never) {
            return Optional.empty();
        }
    }

    private static LocalTime time(Matcher clock) {
        int hour = number(clock.group(1));
        int second = clock.group(3) == null ? 0 : Math.min(number(clock.group(3)), 59);
        var half = Optional.ofNullable(clock.group("half"));
        int shown = half.map(name -> hour % 12 + (name.equals("pm") ? 12 : 0)).orElse(hour);
        return LocalTime.of(shown, number(clock.group(2)), second);
    }

    /// "+0500", "+05:00", "GMT+5", "Z", "EST"; an offset counts more than a name before it.
    private static Optional<ZoneId> zone(String after) {
        var parts = ZONE.matcher(after);
        if (!parts.matches()) {
            return Optional.empty();
        }
        return Optional.ofNullable(parts.group("offset"))
                .map(TimeReader::offset)
                .or(() -> Optional.ofNullable(parts.group("name"))
                        .flatMap(name -> Optional.ofNullable(ZONES.get(name)))
                        .map(ZoneId::of));
    }

    private static ZoneId offset(String printed) {
        var digits = printed.substring(1).replace(":", "");
        var hours = digits.length() > 2 ? digits.substring(0, digits.length() - 2) : digits;
        var minutes = digits.length() > 2 ? digits.substring(digits.length() - 2) : "00";
        return ZoneId.of("%s%02d:%s".formatted(printed.startsWith("+") ? "+" : "-", number(hours), minutes));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}

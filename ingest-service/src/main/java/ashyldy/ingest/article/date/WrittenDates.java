package ashyldy.ingest.article.date;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads the first whole day that a text names, in numbers or words, in a country's order.
public final class WrittenDates {
    /// More is prose and not a date.
    private static final int LONGEST = 400;

    private static final Pattern SECONDS = Pattern.compile("(\\d{10})(\\d{3})?");
    private static final ZoneId KAZAKHSTAN = ZoneId.of("Asia/Almaty");

    private final WordedDays worded = new WordedDays(MonthWords.load());
    private final TimeAfter times = new TimeAfter(ZoneNames.load());

    public Optional<WrittenDate> in(String text, DayOrder order) {
        var line = text.strip();
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        var counted = SECONDS.matcher(line);
        return counted.matches()
                ? Optional.of(at(Instant.ofEpochSecond(Long.parseLong(counted.group(1)))))
                : day(line, order).map(found -> at(found, line));
    }

    private Optional<DayFound> day(String line, DayOrder order) {
        return Stream.of(NumericDays.in(line, order), worded.in(line))
                .flatMap(Optional::stream)
                .min(Comparator.comparingInt(DayFound::start));
    }

    private WrittenDate at(DayFound found, String line) {
        return new WrittenDate(found.day(), times.of(found.day(), timed(found, line)));
    }

    /// Some write the year last, behind the time.
    private static String timed(DayFound found, String line) {
        var inside = line.substring(found.start(), found.end());
        return inside.contains(":") ? inside : line.substring(found.end());
    }

    private static WrittenDate at(Instant moment) {
        var time = moment.atZone(KAZAKHSTAN).toOffsetDateTime();
        LocalDate day = time.toLocalDate();
        return new WrittenDate(day, Optional.of(time));
    }
}

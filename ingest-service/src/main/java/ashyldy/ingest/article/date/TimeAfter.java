package ashyldy.ingest.article.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The time that stands beside a day, where its zone stands there, too: without a zone only the day is certain.
final class TimeAfter {
    private static final Pattern TIME = Pattern.compile(
            "(?<!\\d)(?<hour>\\d{1,2}):(?<minute>\\d{2})(:(?<second>\\d{2}(\\.\\d{1,9})?))?"
                    + "( ?(?<half>[ap])\\.?m\\.?)?"
                    + " ?\\(?(?<zone>(GMT|UTC)? ?[+-]\\d{1,2}(:?\\d{2})?|[A-Za-z]+/[A-Za-z_]+|\\p{Lu}{1,5})\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int NOON = 12;

    private final ZoneNames zones;

    TimeAfter(ZoneNames zones) {
        this.zones = zones;
    }

    Optional<OffsetDateTime> of(LocalDate day, String text) {
        var found = TIME.matcher(text);
        return found.find()
                ? zones.named(found.group("zone"))
                        .flatMap(zone -> time(found)
                                .map(time -> day.atTime(time).atZone(zone).toOffsetDateTime()))
                : Optional.empty();
    }

    private static Optional<LocalTime> time(Matcher found) {
        try {
            var second = Optional.ofNullable(found.group("second")).orElse("00");
            return Optional.of(LocalTime.parse("%02d:%s:%s".formatted(hour(found), found.group("minute"), second)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static int hour(Matcher found) {
        var hour = Integer.parseInt(found.group("hour"));
        if (found.group("half") == null) {
            return hour;
        }
        return hour % NOON + (found.group("half").equalsIgnoreCase("p") ? NOON : 0);
    }
}

package ashyldy.projects.catalogue;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// Reads days and moments. A day is one of Kazakhstan.
final class Moments {
    private static final ZoneId KAZAKHSTAN = ZoneId.of("Asia/Almaty");

    /// Years that people mean and that the database holds.
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-30T00:00:00Z");

    private Moments() {}

    /// A moment with offset, or the start of a day.
    static Optional<Instant> read(String parameter, String text) {
        if (Parameters.absent(text)) {
            return Optional.empty();
        }
        try {
            Instant moment = isDay(text)
                    ? start(LocalDate.parse(text.strip()))
                    : OffsetDateTime.parse(text.strip().replace(' ', '+')).toInstant();
            if (!moment.isBefore(FIRST) && !moment.isAfter(LAST)) {
                return Optional.of(moment);
            }
        } catch (DateTimeException unreadable) {
            // Told below, as one of a year that no calendar has.
        }
        String expected = "a day (2025-12-13) or a date-time with offset (2025-12-13T09:30:00+05:00)";
        throw new BadParameter(parameter, text, expected, List.of());
    }

    /// A moment, or the end of a day. Neither may be still to come, for nobody knows what will be known.
    static Optional<Instant> asOf(String text, Instant now) {
        Optional<Instant> moment = read("asOf", text);
        if (moment.isPresent() && moment.get().isAfter(now)) {
            throw new BadParameter("asOf", text, "a day or a moment that has begun", List.of());
        }
        return moment.map(then -> isDay(text) ? end(LocalDate.parse(text.strip())) : then);
    }

    private static boolean isDay(String text) {
        return !text.contains("T");
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(KAZAKHSTAN).toInstant();
    }

    private static Instant end(LocalDate day) {
        return start(day.plusDays(1)).minus(1, ChronoUnit.MICROS);
    }
}

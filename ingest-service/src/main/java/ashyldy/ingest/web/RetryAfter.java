package ashyldy.ingest.web;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

import ashyldy.edge.outbound.Response;

/// Until when a server wants to be left alone: seconds or a date, a day at most, for a mistake must not silence a
/// source.
final class RetryAfter {
    private static final Duration LONGEST = Duration.ofDays(1);

    /// For those who have had too much and do not say for how long.
    private static final Duration USUAL = Duration.ofMinutes(5);

    private RetryAfter() {}

    static Optional<Instant> in(Response answer, Instant now) {
        if (answer.status() != 429 && answer.status() != 503) {
            return Optional.empty();
        }
        var said = answer.header("retry-after").flatMap(text -> read(text.strip(), now));
        var until = said.or(() -> Optional.of(now.plus(USUAL)).filter(_ -> answer.status() == 429));
        return until.map(time -> time.isAfter(now.plus(LONGEST)) ? now.plus(LONGEST) : time)
                .filter(time -> time.isAfter(now));
    }

    private static Optional<Instant> read(String text, Instant now) {
        try {
            return Optional.of(
                    text.matches("\\d{1,9}")
                            ? now.plusSeconds(Long.parseLong(text))
                            : ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                                    .toInstant());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}

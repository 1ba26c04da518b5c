package ashyldy.notify.channel;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// The header `Retry-After`: seconds, or a date (RFC 9110).
final class RetryAfter {
    private static final Duration MOST = Duration.ofDays(1);

    private RetryAfter() {}

    /// How long the receiver wants to be left alone, at most a day whatever the header says; empty where it asks for
    /// nothing: it cannot be read, or its moment has come, as on a receiver whose clock is slow.
    static Optional<Duration> read(String header, Instant now) {
        String text = header.strip();
        if (text.matches("\\d{1,18}")) {
            return asked(Duration.ofSeconds(Long.parseLong(text)));
        }
        try {
            Instant until = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return asked(Duration.between(now, until));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Duration> asked(Duration wait) {
        return Optional.of(wait)
                .filter(Duration::isPositive)
                .map(longest -> longest.compareTo(MOST) > 0 ? MOST : longest);
    }
}

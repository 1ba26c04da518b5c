package ashyldy.notify.follower;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;

/// A part of each day in which nothing is sent, by the follower's clock; 22:00 to 07:00 goes over midnight.
public record QuietHours(LocalTime from, LocalTime to) {
    public QuietHours {
        if (from.equals(to)) {
            throw new IllegalArgumentException("quiet hours that begin when they end are all day or never: " + from);
        }
    }

    /// When the quiet hours end in which a moment lies; empty outside them.
    Optional<ZonedDateTime> endAfter(ZonedDateTime now) {
        if (!holds(now.toLocalTime())) {
            return Optional.empty();
        }
        ZonedDateTime end = now.with(to);
        return Optional.of(end.isAfter(now) ? end : end.plusDays(1));
    }

    private boolean holds(LocalTime time) {
        boolean begun = !time.isBefore(from);
        boolean over = !time.isBefore(to);
        return from.isBefore(to) ? begun && !over : begun || !over;
    }
}

package ashyldy.ingest.asking;

import java.time.Duration;
import java.util.function.ToLongFunction;

/// How many questions may be asked; a retry counts too, and so does each part of a long article. An article that was
/// begun is asked about to its end, so that one of more parts than are left is not begun for ever.
///
/// @param perHour in any hour, above 0
/// @param perDay in any 24 hours, above 0
record Budget(int perHour, int perDay) {
    static final Duration HOUR = Duration.ofHours(1);
    static final Duration DAY = Duration.ofDays(1);

    /// @param asked how many were asked in the time before now
    boolean allows(ToLongFunction<Duration> asked) {
        return asked.applyAsLong(HOUR) < perHour && asked.applyAsLong(DAY) < perDay;
    }
}

package ashyldy.edge.clock;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;

/// Reads the setting `ASHYLDY_CLOCK`.
public final class Clocks {
    /// Years that people can read, and that every column can hold.
    private static final Duration MOST = Duration.ofDays(36_525);

    private Clocks() {}

    /// @param shift added to the clock of this machine, an ISO 8601 duration: `P2D` is the day after tomorrow
    /// @throws IllegalArgumentException naming the setting, if it is none or more than a hundred years
    public static Clock shifted(String shift) {
        try {
            var offset = Duration.parse(shift.strip());
            if (offset.abs().compareTo(MOST) <= 0) {
                return Clock.offset(Clock.systemUTC(), offset);
            }
        } catch (DateTimeException | ArithmeticException unreadable) {
            // Told below, like one that is too long.
        }
        throw new IllegalArgumentException(
                "ASHYLDY_CLOCK is an ISO 8601 duration that is added to the clock, at most 36525 days, such as P2D, PT6H or"
                        + " -PT30M, and not '%s'".formatted(shift));
    }
}

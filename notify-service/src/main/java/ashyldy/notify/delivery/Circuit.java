package ashyldy.notify.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import ashyldy.notify.channel.Outcome;

/// How a follower's receiver has been answering. After some failures in a row it rests, each time longer, and then gets
/// one message to try; what waits for it meanwhile uses up no attempts, and nobody else's place.
///
/// @param failures in a row
/// @param restsUntil absent while it is used
record Circuit(int failures, Optional<Instant> restsUntil) {
    static final int FAILING = 5;
    static final Circuit CLOSED = new Circuit(0, Optional.empty());

    private static final Duration FIRST_REST = Duration.ofSeconds(30);
    private static final Duration LONGEST_REST = Duration.ofMinutes(10);
    private static final int LONGEST_AFTER = 5;

    Circuit after(Outcome outcome, Instant now) {
        return switch (outcome) {
            case Outcome.Accepted accepted -> CLOSED;
            case Outcome.Refused refused -> CLOSED;
            case Outcome.Later later -> this;
            case Outcome.Moved moved -> this;
            case Outcome.TryLater later ->
                new Circuit(failures + 1, rest(failures + 1).map(now::plus));
        };
    }

    private static Optional<Duration> rest(int failures) {
        if (failures < FAILING) {
            return Optional.empty();
        }
        Duration rest = FIRST_REST.multipliedBy(1L << Math.min(failures - FAILING, LONGEST_AFTER));
        return Optional.of(rest.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : rest);
    }
}

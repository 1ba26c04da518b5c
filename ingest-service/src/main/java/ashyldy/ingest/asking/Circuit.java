package ashyldy.ingest.asking;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/// Leaves an endpoint alone that does not answer: after each failure in a row for longer, and at least as long as it
/// asks for, which nobody believes for more than a day. The one worker uses it, and those who watch it.
final class Circuit {
    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(30);
    private static final Duration LONGEST_ASKED = Duration.ofDays(1);
    private static final int MOST_DOUBLINGS = 9;

    private final InstantSource clock;
    private int failures;
    private Instant openUntil = Instant.MIN;

    Circuit(InstantSource clock) {
        this.clock = clock;
    }

    synchronized boolean isOpen() {
        return clock.instant().isBefore(openUntil);
    }

    synchronized void answered() {
        failures = 0;
        openUntil = Instant.MIN;
    }

    /// @param asked how long the endpoint asks to be left alone, which never shortens the wait
    synchronized void failed(Optional<Duration> asked) {
        Duration backoff = FIRST.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
        Duration own = backoff.compareTo(LONGEST) < 0 ? backoff : LONGEST;
        Duration wait = asked.map(longer -> longer.compareTo(LONGEST_ASKED) < 0 ? longer : LONGEST_ASKED)
                .filter(longer -> longer.compareTo(own) > 0)
                .orElse(own);
        failures++;
        openUntil = clock.instant().plus(wait);
    }
}

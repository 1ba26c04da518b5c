package ashyldy.ingest.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/// One server: who is at it now, when it may be asked next, and what its `robots.txt` says. Whoever holds the turn
/// reads
/// and writes the rest.
final class Host {
    private final ReentrantLock turn = new ReentrantLock(true);
    private Instant restsUntil = Instant.MIN;
    private Instant quietUntil = Instant.MIN;
    private Optional<Known> known = Optional.empty();

    /// @param until when it is to be fetched again
    /// @param trouble why the file could not be had, so that nobody knows what it says
    record Known(Robots robots, Optional<String> trouble, Instant until) {
        boolean isSure() {
            return trouble.isEmpty();
        }
    }

    void enter() {
        turn.lock();
    }

    void leave() {
        turn.unlock();
    }

    boolean isIdle() {
        return !turn.isLocked() && !turn.hasQueuedThreads();
    }

    Optional<Known> known(Instant now) {
        return known.filter(robots -> robots.until().isAfter(now));
    }

    void knows(Known robots) {
        known = Optional.of(robots);
    }

    Optional<Instant> quietUntil(Instant now) {
        return Optional.of(quietUntil).filter(until -> until.isAfter(now));
    }

    void isLeftAloneUntil(Instant until) {
        quietUntil = until;
    }

    /// How long it still rests from the request before.
    Duration rest(Instant now) {
        return restsUntil.isAfter(now) ? Duration.between(now, restsUntil) : Duration.ZERO;
    }

    void restsUntil(Instant until) {
        restsUntil = until;
    }
}

package ashyldy.notify.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// How long to wait after each failed attempt, and when to give up.
public final class RetrySchedule {
    /// Up to a tenth longer, so that what failed together does not come back together.
    private static final double JITTER = 0.1;

    private final List<Duration> waits;
    private final RandomGenerator random;

    /// @param waits after the first attempt, the second, and so on; one last attempt follows the last
    public RetrySchedule(List<Duration> waits, RandomGenerator random) {
        if (waits.isEmpty() || waits.stream().anyMatch(Duration::isNegative)) {
            throw new IllegalArgumentException("a schedule needs waits that are not negative: " + waits);
        }
        this.waits = List.copyOf(waits);
        this.random = random;
    }

    boolean isOver(int attempts) {
        return attempts > waits.size();
    }

    /// @param attempts that have failed, at least one
    /// @param asked for which the receiver has asked; it knows better than the schedule
    Duration wait(int attempts, Optional<Duration> asked) {
        Duration wait = asked.orElseGet(() -> waits.get(attempts - 1));
        return wait.plusMillis((long) (wait.toMillis() * JITTER * random.nextDouble()));
    }
}

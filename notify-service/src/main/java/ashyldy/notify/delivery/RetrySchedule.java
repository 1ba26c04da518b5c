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

    /// The wait of the schedule, or a longer one that the receiver has asked for. A shorter one would let its few
    /// minutes
    /// of trouble, or a slow clock, use up in a moment the attempts that are to last for days.
    ///
    /// @param attempts that have failed, at least one
    Duration wait(int attempts, Optional<Duration> asked) {
        Duration scheduled = waits.get(attempts - 1);
        Duration wait = asked.filter(longer -> longer.compareTo(scheduled) > 0).orElse(scheduled);
        return wait.plusMillis((long) (wait.toMillis() * JITTER * random.nextDouble()));
    }
}

package ashyldy.local.alert;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Counts alerts, and knows when no more are coming.
public final class AlertTally {

    private final Map<String, Integer> counts = new TreeMap<>();
    private long lastAt = System.nanoTime();

    public synchronized void add(Alert alert) {
        counts.merge(alert.happening(), 1, Integer::sum);
        lastAt = System.nanoTime();
    }

    public synchronized boolean isEmpty() {
        return counts.isEmpty();
    }

    public synchronized boolean isQuietFor(Duration time) {
        return System.nanoTime() - lastAt > time.toNanos();
    }

    /// From here on the silence is counted.
    public synchronized void listen() {
        lastAt = System.nanoTime();
    }

    public synchronized String table() {
        return counts.entrySet().stream()
                .map(count -> "  %-24s %4d%n".formatted(count.getKey(), count.getValue()))
                .collect(Collectors.joining());
    }
}

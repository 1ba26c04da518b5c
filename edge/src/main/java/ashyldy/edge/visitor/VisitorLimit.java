package ashyldy.edge.visitor;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// How often anybody may ask: so many times a minute from one network, at each copy of the service. Nothing is kept
/// longer than that, and of the newest networks alone.
public final class VisitorLimit {
    private static final int MOST_NETWORKS = 10_000;
    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final int most;
    private final InstantSource clock;
    private final Map<Network, Asked> asked = new LinkedHashMap<>();

    public VisitorLimit(int most, InstantSource clock) {
        this.most = most;
        this.clock = clock;
    }

    private record Asked(Instant begun, int times) {}

    /// @return how long to wait; empty where nobody has to
    public synchronized Optional<Duration> ask(Network network) {
        Instant now = clock.instant();
        Asked before = asked.get(network);
        if (before == null || !now.isBefore(before.begun().plus(WINDOW))) {
            begin(network, now);
            return Optional.empty();
        }
        if (before.times() >= most) {
            return Optional.of(Duration.between(now, before.begun().plus(WINDOW)));
        }
        asked.put(network, new Asked(before.begun(), before.times() + 1));
        return Optional.empty();
    }

    private void begin(Network network, Instant now) {
        asked.remove(network);
        asked.put(network, new Asked(now, 1));
        if (asked.size() > MOST_NETWORKS) {
            asked.remove(asked.keySet().iterator().next());
        }
    }
}

package ashyldy.notify.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import ashyldy.notify.channel.Outcome;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class CircuitTest {
    private static final Instant NOW = Instant.parse("2026-05-20T10:00:00Z");
    private static final Outcome DOWN = new Outcome.TryLater("no answer", Optional.empty());

    @Test
    void restsFromTheFifthFailureOnAndEachTimeLonger() {
        List<Long> rests = new ArrayList<>();
        Circuit circuit = Circuit.CLOSED;
        for (int failures = 1; failures <= 12; failures++) {
            circuit = circuit.after(DOWN, NOW);
            rests.add(circuit.restsUntil()
                    .map(until -> Duration.between(NOW, until).toSeconds())
                    .orElse(0L));
        }

        assertEquals(List.of(0L, 0L, 0L, 0L, 30L, 60L, 120L, 240L, 480L, 600L, 600L, 600L), rests);
    }

    @Test
    void oneSuccessEndsAllOfIt() {
        Circuit failing = new Circuit(9, Optional.of(NOW));

        assertEquals(Circuit.CLOSED, failing.after(new Outcome.Accepted("HTTP 200"), NOW));
    }
}

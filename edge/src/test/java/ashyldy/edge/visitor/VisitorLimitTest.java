package ashyldy.edge.visitor;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class VisitorLimitTest {
    private Instant now = Instant.parse("2026-11-07T10:00:00Z");
    private final VisitorLimit limit = new VisitorLimit(2, () -> now);

    @Test
    void aNetworkWaitsForItsNextMinuteAndNobodyElseDoes() {
        assertEquals(Optional.empty(), limit.ask(new Network("a")));
        now = now.plusSeconds(20);
        assertEquals(Optional.empty(), limit.ask(new Network("a")));
        assertEquals(Optional.of(Duration.ofSeconds(40)), limit.ask(new Network("a")));
        assertEquals(Optional.empty(), limit.ask(new Network("b")));
        now = now.plusSeconds(40);
        assertEquals(Optional.empty(), limit.ask(new Network("a")));
    }

    @Test
    void aFloodOfNetworksIsForgottenFromItsOldestEnd() {
        for (int each = 0; each < 20_000; each++) {
            limit.ask(new Network("flood " + each));
        }
        limit.ask(new Network("flood 19999"));
        assertEquals(Optional.of(Duration.ofMinutes(1)), limit.ask(new Network("flood 19999")));
        assertEquals(Optional.empty(), limit.ask(new Network("flood 0")));
    }
}

package ashyldy.notify.preview;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import ashyldy.edge.visitor.Network;
import ashyldy.edge.visitor.VisitorLimit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class PreviewLimitTest {
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

    @ParameterizedTest
    @CsvSource({"0, PT0S, 0", "30, PT2H, 30", "30, P7D, 30", "30, P14D, 15", "90, P90D, 7"})
    void aTimeShorterThanAWeekCountsAsOne(int messages, Duration time, double perWeek) {
        assertEquals(perWeek, Previewing.perWeek(messages, time));
    }
}

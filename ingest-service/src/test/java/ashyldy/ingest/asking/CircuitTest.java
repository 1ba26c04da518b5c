package ashyldy.ingest.asking;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class CircuitTest {
    private Instant now = Instant.parse("2026-11-02T07:00:00Z");
    private final Circuit circuit = new Circuit(() -> now);

    @Test
    void eachFailureInARowDoublesTheRestUpToHalfAnHour() {
        for (int seconds : new int[] {5, 10, 20, 40, 80, 160, 320, 640, 1280, 1800, 1800, 1800}) {
            circuit.failed(Optional.empty());
            assertOpenFor(Duration.ofSeconds(seconds));
        }
    }

    @Test
    void whatTheEndpointAsksForLengthensTheRestAndNeverShortensIt() {
        circuit.failed(Optional.of(Duration.ofMinutes(7)));
        assertOpenFor(Duration.ofMinutes(7));

        circuit.failed(Optional.of(Duration.ZERO));
        assertOpenFor(Duration.ofSeconds(10));
    }

    @Test
    void nobodyIsLeftAloneForYears() {
        circuit.failed(Optional.of(Duration.ofDays(20_000)));

        assertOpenFor(Duration.ofDays(1));
    }

    @Test
    void anAnswerClosesIt() {
        circuit.failed(Optional.empty());
        circuit.failed(Optional.empty());
        circuit.answered();
        assertFalse(circuit.isOpen());

        circuit.failed(Optional.empty());
        assertOpenFor(Duration.ofSeconds(5));
    }

    private void assertOpenFor(Duration rest) {
        now = now.plus(rest).minusMillis(1);
        assertTrue(circuit.isOpen(), () -> "still at rest after " + rest);
        now = now.plusMillis(1);
        assertFalse(circuit.isOpen(), () -> "awake after " + rest);
    }
}

package ashyldy.benchmarks.road;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SharesTest {
    private static final Instant SENT = Instant.parse("2026-11-28T06:00:00Z");

    @Test
    void halfOfTheArticlesTookNoLongerThanTheMedian() {
        List<Journey> journeys =
                IntStream.rangeClosed(1, 100).mapToObj(SharesTest::journey).toList();

        List<String> lines = new Shares(journeys).lines();

        assertEquals(1 + Journey.HOPS.size(), lines.size());
        assertTrue(lines.get(1).matches("sent to accepted .* 2 +2 +2 +2"), lines.get(1));
        assertTrue(lines.getLast().matches("ACCEPTED TO RECEIVED +54 +94 +103 +104"), lines.getLast());
    }

    @Test
    void nothingThatArrivedIsNoFigure() {
        assertTrue(new Shares(List.of()).lines().getLast().matches("ACCEPTED TO RECEIVED +- +- +- +-"));
    }

    /// The last hop takes so many milliseconds; those before are 2, 1, 1 and 2.
    private static Journey journey(int millis) {
        return new Journey(
                SENT,
                SENT.plusMillis(2),
                SENT.plusMillis(3),
                SENT.plusMillis(4),
                SENT.plusMillis(6),
                SENT.plusMillis(6 + millis));
    }
}

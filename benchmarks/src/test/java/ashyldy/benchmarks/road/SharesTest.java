package ashyldy.benchmarks.road;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SharesTest {
    @Test
    void halfOfTheArticlesTookNoLongerThanTheMedian() {
        var times =
                IntStream.rangeClosed(1, 100).mapToObj(millis -> 101.0 - millis).toList();

        var lines =
                new Shares().with("first", List.of(2.0, 2.0)).with("all", times).lines();

        assertEquals(3, lines.size());
        assertTrue(lines.get(1).matches("first +2 +2 +2 +2"), lines.get(1));
        assertTrue(lines.getLast().matches("all +50 +90 +99 +100"), lines.getLast());
    }

    @Test
    void nothingThatArrivedIsNoFigure() {
        assertTrue(new Shares().with("none", List.of()).lines().getLast().matches("none +- +- +- +-"));
    }
}

package ashyldy.benchmarks.deliveries;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class TallyTest {
    private static final Instant START = Instant.parse("2026-11-28T06:00:00Z");
    private static final List<Kill> KILLS = List.of(
            new Kill(Kills.SERVICE, START.plusSeconds(20), START.plusSeconds(24)),
            new Kill(Kills.DATABASE, START.plusSeconds(40), START.plusSeconds(43)));

    @Test
    void whatDoesNotComeIsLost() {
        var tally = new Tally(List.of(receipt("m1", "e1", 1), receipt("m2", "e2", 2)), KILLS);

        assertEquals(1, tally.lost(3));
    }

    @Test
    void oneEventUnderTwoIdsReplacesNoOther() {
        var tally = new Tally(List.of(receipt("m1", "e1", 1), receipt("m2", "e1", 2)), KILLS);

        assertEquals(1, tally.underTwoIds());
        assertEquals(1, tally.lost(2));
    }

    @Test
    void whatComesTwiceHasItsReasonInADeathBetweenTheAnswerAndItsNote() {
        var tally = new Tally(
                List.of(
                        receipt("m1", "e1", 19.9),
                        receipt("m1", "e1", 80),
                        receipt("m2", "e2", 41),
                        receipt("m2", "e2", 100),
                        receipt("m3", "e3", 30),
                        receipt("m3", "e3", 90),
                        receipt("m3", "e3", 150)),
                KILLS);

        assertEquals(Map.of(Kills.SERVICE, 1, Kills.DATABASE, 1, "", 2), tally.doubled());
        assertEquals(3, tally.delivered());
    }

    @Test
    void aDelayLastsUntilTheFirstYes() {
        var tally = new Tally(List.of(receipt("m1", "e1", 3), receipt("m1", "e1", 1)), KILLS);

        assertEquals(List.of(1000.0), tally.delays(_ -> true));
    }

    @Test
    void whatIsToldShortlyBeforeOrAfterADeathIsNotOfPeacefulTimes() {
        var tally = new Tally(List.of(), KILLS);

        List<Boolean> peaceful = List.of(16.0, 18.0, 22.0, 26.0, 28.0).stream()
                .map(second -> new Receipt(0, Temper.HEALTHY, "m", "e", after(second), after(second)))
                .map(tally::isPeaceful)
                .toList();

        assertEquals(List.of(true, false, false, false, true), peaceful);
    }

    /// Told at the start.
    private static Receipt receipt(String message, String event, double seconds) {
        return new Receipt(0, Temper.HEALTHY, message, event, START, after(seconds));
    }

    private static Instant after(double seconds) {
        return START.plusMillis((long) (seconds * 1000));
    }
}

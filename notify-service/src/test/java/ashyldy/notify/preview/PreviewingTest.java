package ashyldy.notify.preview;

import java.time.Duration;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class PreviewingTest {
    @ParameterizedTest
    @CsvSource({"0, PT0S, 0", "30, PT2H, 30", "30, P7D, 30", "30, P14D, 15", "90, P90D, 7"})
    void aTimeShorterThanAWeekCountsAsOne(int messages, Duration time, double perWeek) {
        assertEquals(perWeek, Previewing.perWeek(messages, time));
    }
}

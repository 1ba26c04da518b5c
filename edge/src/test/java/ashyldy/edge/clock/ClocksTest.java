package ashyldy.edge.clock;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ClocksTest {
    @ParameterizedTest
    @CsvSource({"PT0S, PT0S", "P2D, PT48H", " PT6H , PT6H", "-PT30M, -PT30M", "P36525D, P36525D"})
    void theClockIsAheadByWhatWasSet(String setting, Duration ahead) {
        var difference = Duration.between(Instant.now(), Clocks.shifted(setting).instant());

        assertTrue(difference.minus(ahead).abs().compareTo(Duration.ofSeconds(5)) < 0, difference::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2 days", "P1M", "tomorrow", "P36526D", "-P36526D", "P99999999999999999D", "P", "2026-11-28"})
    void whatNobodyUnderstandsIsRefusedInOneLineThatNamesTheSetting(String setting) {
        var refusal = assertThrows(IllegalArgumentException.class, () -> Clocks.shifted(setting));

        assertTrue(refusal.getMessage().startsWith("ASHYLDY_CLOCK "), refusal::getMessage);
        assertTrue(refusal.getMessage().contains("'" + setting + "'"), refusal::getMessage);
        assertTrue(refusal.getMessage().lines().count() == 1, refusal::getMessage);
    }

    @Test
    void aClockThatIsNotShiftedIsThatOfTheMachine() {
        assertTrue(Duration.between(Instant.now(), Clocks.shifted("PT0S").instant())
                        .toMillis()
                < 5_000);
    }
}

package ashyldy.notify.channel;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class RetryAfterTest {
    private static final Instant NOW = Instant.parse("2026-05-20T10:00:00Z");

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            120                           | PT2M
            0                             |
            00120                         | PT2M
            999999999                     | PT24H
            Wed, 20 May 2026 10:05:00 GMT | PT5M
            Wed, 20 May 2026 09:55:00 GMT |
            Wed, 20 May 2026 10:00:00 GMT |
            Thu, 20 May 2027 10:05:00 GMT | PT24H
            -5                            |
            soon                          |
            ''                            |
            """)
    void asksForAWaitOfADayAtMostOrForNone(String header, Duration wait) {
        assertEquals(Optional.ofNullable(wait), RetryAfter.read(header, NOW));
    }
}

package ashyldy.events;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PublishedAtTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # printed                         | kept as                             | day in Kazakhstan
            2025-12-13                        | 2025-12-13                          | 2025-12-13
            2024-02-29                        | 2024-02-29                          | 2024-02-29
            2025-12-13T09:30:00+05:00         | 2025-12-13T09:30:00+05:00           | 2025-12-13
            2025-12-13T09:30+05:00            | 2025-12-13T09:30:00+05:00           | 2025-12-13
            2025-12-13T09:30:00.125+05:00     | 2025-12-13T09:30:00.125+05:00       | 2025-12-13
            # midnight in Almaty lies between these two
            2025-12-13T18:59:59Z              | 2025-12-13T18:59:59Z                | 2025-12-13
            2025-12-13T19:00:00Z              | 2025-12-13T19:00:00Z                | 2025-12-14
            2025-12-14T01:00:00+09:00         | 2025-12-14T01:00:00+09:00           | 2025-12-13
            2025-12-31T23:30:00-08:00         | 2025-12-31T23:30:00-08:00           | 2026-01-01
            # until 1 March 2024 Almaty was one hour further
            2024-02-10T18:30:00Z              | 2024-02-10T18:30:00Z                | 2024-02-11
            2024-03-10T18:30:00Z              | 2024-03-10T18:30:00Z                | 2024-03-10
            """)
    void keepsWhatWasPrintedAndKnowsTheDayInKazakhstan(String printed, String kept, LocalDate day) {
        var published = new PublishedAt(printed);
        assertEquals(kept, published.text());
        assertEquals(day, published.day());
        assertEquals(published, Wire.read(PublishedAt.class, Wire.write(published)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "yesterday",
                "13.12.2025",
                "2025",
                "2025-12",
                "2025-02-30",
                "2025-13-01",
                "2025-12-13 ",
                "2025-12-13T",
                "2025-12-13T09:30",
                "2025-12-13T09:30:00",
                "2025-12-13 09:30:00+05:00",
                "2025-12-13T25:00:00+05:00",
                "2025-12-13T24:00:00+05:00",
                "2025-12-13T09:30:00+05:00[Asia/Almaty]",
                "2025-12-13+05:00",
                "-2025-12-13T09:30:00+05:00",
                "+12025-12-13",
                "+999999999-12-31T23:59:59Z"
            })
    void refusesWhatIsNeitherADayNorAMoment(String text) {
        var refusal = assertThrows(IllegalArgumentException.class, () -> new PublishedAt(text));
        assertTrue(refusal.getMessage().endsWith(text), refusal::getMessage);
    }
}

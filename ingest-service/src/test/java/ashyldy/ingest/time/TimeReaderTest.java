package ashyldy.ingest.time;

import ashyldy.ingest.time.PrintedTime.Day;
import ashyldy.ingest.time.PrintedTime.Moment;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class TimeReaderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Wed, 25 Nov 2026 10:00:00 +0500        | 2026-11-25T05:00:00Z
            Wed, 25 Nov 2026 10:00:00 GMT          | 2026-11-25T10:00:00Z
            25 Nov 26 10:00 Z                      | 2026-11-25T10:00:00Z
            Wed, 25 Nov 2026 10:00:00 +05:00       | 2026-11-25T05:00:00Z
            Wed, 25 Nov 2026 10:00:00 GMT+5        | 2026-11-25T05:00:00Z
            Wed, 25 Nov 2026 10:00:00 EST          | 2026-11-25T15:00:00Z
            Wed, 25 Nov 2026 10:00:00 -0500 (EST)  | 2026-11-25T15:00:00Z
            Tue, 15 Sept 2026 10:00:00 +0500       | 2026-09-15T05:00:00Z
            Втр, 10 Сен 2019 12:00:00 +0300        | 2019-09-10T09:00:00Z
            Ср, 25 нояб. 2026 10:00:00 +0500       | 2026-11-25T05:00:00Z
            сенбі, 28 қараша 2026 10:00 +0500      | 2026-11-28T05:00:00Z
            25 ноября 2026 г., 10:00               | 2026-11-25
            2026 жылғы 25 қараша                   | 2026-11-25
            2026 ж. 25 қыркүйек                    | 2026-09-25
            November 25, 2026                      | 2026-11-25
            Nov 25, 2026 3:05 PM +0500             | 2026-11-25T10:05:00Z
            Wed Nov 25 10:00:00 2026               | 2026-11-25
            2026-11-25                             | 2026-11-25
            2026-11-25T10:00:00                    | 2026-11-25
            2026-11-25 10:00:00                    | 2026-11-25
            2026-11-25T10:00:00+05:00              | 2026-11-25T05:00:00Z
            2026-11-25T10:00:00.123Z               | 2026-11-25T10:00:00Z
            2026-11-25 10:00:00 +0500              | 2026-11-25T05:00:00Z
            20261125T100000Z                       | 2026-11-25T10:00:00Z
            25.11.2026 10:00                       | 2026-11-25
            25/11/2026                             | 2026-11-25
            25-Nov-2026                            | 2026-11-25
            2024-02-29T23:30:00 ALMT               | 2024-02-29T17:30:00Z
            2024-03-01T23:30:00 ALMT               | 2024-03-01T18:30:00Z
            """)
    void readsWhatFeedsWrite(String written, String read) {
        assertEquals(read, TimeReader.read(written).map(TimeReaderTest::text).orElse("-"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "1764050400000",
                "31.02.2026",
                "2026-13-45",
                "25 Nov",
                "Nov 2026",
                "99999-01-01",
                "32 Nov 2026",
                "12345678901234567890:12"
            })
    void readsNothingWhereThereIsNoDate(String written) {
        assertEquals("-", TimeReader.read(written).map(TimeReaderTest::text).orElse("-"));
    }

    private static String text(PrintedTime time) {
        return switch (time) {
            case Day(var day) -> day.toString();
            case Moment(var at) -> at.toString();
        };
    }
}

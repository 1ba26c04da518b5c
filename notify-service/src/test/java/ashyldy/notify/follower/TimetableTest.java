package ashyldy.notify.follower;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

/// 2026-05-20 is a Wednesday; Almaty is five hours ahead of UTC.
class TimetableTest {
    private static final UUID ARTICLE = new UUID(1, 2);

    @ParameterizedTest(name = "{0} {1} {2}: what happens at {3} is sent at {4}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            at_once | -           | Asia/Almaty   | 2026-05-20T10:00:00Z | 2026-05-20T10:00:00.400Z
            at_once | 22:00-07:00 | Asia/Almaty   | 2026-05-20T10:00:00Z | 2026-05-20T10:00:00.400Z
            at_once | 22:00-07:00 | Asia/Almaty   | 2026-05-20T17:00:00Z | 2026-05-21T02:00:00Z
            at_once | 22:00-07:00 | Asia/Almaty   | 2026-05-20T20:30:00Z | 2026-05-21T02:00:00Z
            at_once | 22:00-07:00 | Asia/Almaty   | 2026-05-21T01:59:59Z | 2026-05-21T02:00:00Z
            at_once | 22:00-07:00 | Asia/Almaty   | 2026-05-21T02:00:00Z | 2026-05-21T02:00:00.400Z
            at_once | 13:00-14:00 | Asia/Almaty   | 2026-05-20T08:15:00Z | 2026-05-20T09:00:00Z
            at_once | 13:00-14:00 | Asia/Almaty   | 2026-05-20T09:00:00Z | 2026-05-20T09:00:00.400Z
            at_once | 22:00-07:00 | Europe/Berlin | 2026-03-28T22:00:00Z | 2026-03-29T05:00:00Z
            daily   | -           | Asia/Almaty   | 2026-05-20T02:59:59Z | 2026-05-20T03:00:00Z
            daily   | -           | Asia/Almaty   | 2026-05-20T03:00:00Z | 2026-05-21T03:00:00Z
            daily   | 22:00-07:00 | Asia/Almaty   | 2026-05-20T20:30:00Z | 2026-05-21T03:00:00Z
            weekly  | -           | Asia/Almaty   | 2026-05-20T10:00:00Z | 2026-05-25T03:00:00Z
            weekly  | -           | Asia/Almaty   | 2026-05-25T02:00:00Z | 2026-05-25T03:00:00Z
            weekly  | -           | Asia/Almaty   | 2026-05-25T04:00:00Z | 2026-06-01T03:00:00Z
            """)
    void whatIsHeldIsSentWhenTheFollowerWantsToHear(
            String rhythm, String quiet, String zone, Instant happens, Instant sent) {
        assertEquals(
                sent, timetable(rhythm, quiet, zone).gathered(ARTICLE, happens).due());
    }

    @Test
    void aProgramIsSentEachEventAndAtOnce() {
        var now = Instant.parse("2026-05-20T10:00:00Z");

        assertEquals(new Slot("event:a", now), Timetable.AT_ONCE.each("a", now));
    }

    @Test
    void whatIsHeldForAProgramIsStillOneMessageEach() {
        var night = Instant.parse("2026-05-20T20:00:00Z");
        var timetable = timetable("at_once", "22:00-07:00", "Asia/Almaty");

        assertNotEquals(
                timetable.each("a", night).gathers(), timetable.each("b", night).gathers());
        assertEquals(
                Instant.parse("2026-05-21T02:00:00Z"),
                timetable.each("a", night).due());
    }

    @Test
    void whatOneArticleTellsAndWhatOneNightHoldsAreOneMessage() {
        var day = Instant.parse("2026-05-20T10:00:00Z");
        var night = Instant.parse("2026-05-20T20:00:00Z");
        var timetable = timetable("at_once", "22:00-07:00", "Asia/Almaty");

        assertEquals(
                timetable.gathered(ARTICLE, day).gathers(),
                timetable.gathered(ARTICLE, day.plusMillis(50)).gathers());
        assertNotEquals(
                timetable.gathered(ARTICLE, day).gathers(),
                timetable.gathered(new UUID(3, 4), day).gathers());
        assertEquals(
                timetable.gathered(ARTICLE, night).gathers(),
                timetable.gathered(new UUID(3, 4), night.plusSeconds(3600)).gathers());
    }

    private static Timetable timetable(String rhythm, String quiet, String zone) {
        Optional<QuietHours> hours = Optional.ofNullable(quiet)
                .map(text -> text.split("-"))
                .map(ends -> new QuietHours(LocalTime.parse(ends[0]), LocalTime.parse(ends[1])));
        return new Timetable(ZoneId.of(zone), hours, Rhythm.valueOf(rhythm.toUpperCase()));
    }
}

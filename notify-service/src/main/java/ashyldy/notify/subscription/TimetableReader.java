package ashyldy.notify.subscription;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import ashyldy.events.Coded;
import ashyldy.notify.follower.QuietHours;
import ashyldy.notify.follower.Rhythm;
import ashyldy.notify.follower.Timetable;

/// Understands when somebody wants to hear, or says what it does not understand.
public final class TimetableReader {
    private TimetableReader() {}

    /// @param rhythm null for at once
    /// @param quiet null for never
    static Timetable read(String rhythm, SubscriptionRequest.Quiet quiet) {
        if (quiet == null) {
            return new Timetable(Timetable.HOME, Optional.empty(), rhythm(rhythm));
        }
        LocalTime from = time("quiet.from", quiet.from());
        LocalTime to = time("quiet.to", quiet.to());
        if (from.equals(to)) {
            throw new BadField("quiet.to", "Quiet hours that end when they begin are all day or never.", List.of());
        }
        return new Timetable(zone(quiet.zone()), Optional.of(new QuietHours(from, to)), rhythm(rhythm));
    }

    /// As a form sends it, where an empty field says nothing.
    ///
    /// @throws BadField for what cannot be accepted
    public static Timetable read(String rhythm, String from, String to, String zone) {
        String chosen = isEmpty(rhythm) ? null : rhythm;
        String place = isEmpty(zone) ? null : zone.strip();
        return isEmpty(from) && isEmpty(to)
                ? new Timetable(zone(place), Optional.empty(), rhythm(chosen))
                : read(chosen, new SubscriptionRequest.Quiet(from, to, place));
    }

    private static boolean isEmpty(String text) {
        return text == null || text.isBlank();
    }

    private static Rhythm rhythm(String code) {
        if (code == null) {
            return Rhythm.AT_ONCE;
        }
        return Arrays.stream(Rhythm.values())
                .filter(rhythm -> rhythm.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new BadField(
                        "rhythm",
                        "How often messages are sent.",
                        Arrays.stream(Rhythm.values()).map(Coded::code).toList()));
    }

    private static LocalTime time(String field, String text) {
        try {
            return LocalTime.parse(text == null ? "" : text);
        } catch (DateTimeParseException unreadable) {
            throw new BadField(field, "A time of day is written as 22:00.", List.of());
        }
    }

    private static ZoneId zone(String text) {
        if (text == null) {
            return Timetable.HOME;
        }
        try {
            return ZoneId.of(text);
        } catch (DateTimeException unknown) {
            throw new BadField("quiet.zone", "'%.50s' is no time zone; one is Asia/Almaty.".formatted(text), List.of());
        }
    }
}

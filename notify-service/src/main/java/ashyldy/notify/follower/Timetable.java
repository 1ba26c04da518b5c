package ashyldy.notify.follower;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// When a follower is sent what.
///
/// @param zone of the follower's clock (IANA)
/// @param quiet what happens in these hours is held until they end
public record Timetable(ZoneId zone, Optional<QuietHours> quiet, Rhythm rhythm) {
    /// The one time of Kazakhstan since 2024.
    public static final ZoneId HOME = ZoneId.of("Asia/Almaty");

    public static final Timetable AT_ONCE = new Timetable(HOME, Optional.empty(), Rhythm.AT_ONCE);

    /// The events of one article come one by one, on several partitions; what one person reads waits for the rest.
    private static final Duration OF_ONE_ARTICLE = Duration.ofMillis(400);

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    public Timetable {
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(rhythm, "rhythm");
    }

    /// For a channel that sends each event by itself, as a program reads it: held, and never gathered.
    public Slot each(String event, Instant now) {
        return new Slot("event:" + event, held(now).map(Slot::due).orElse(now));
    }

    /// For a channel that a person reads: what one article tells is one message, and so is what was held.
    public Slot gathered(UUID article, Instant now) {
        return held(now).orElseGet(() -> new Slot("article:" + article, now.plus(OF_ONE_ARTICLE)));
    }

    private Optional<Slot> held(Instant now) {
        ZonedDateTime local = now.atZone(zone);
        return switch (rhythm) {
            case AT_ONCE -> quiet.flatMap(hours -> hours.endAfter(local)).map(end -> slot("quiet", end));
            case DAILY -> Optional.of(slot("day", nextMorning(local)));
            case WEEKLY ->
                Optional.of(slot("week", nextMorning(local).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY))));
        };
    }

    private static ZonedDateTime nextMorning(ZonedDateTime local) {
        ZonedDateTime morning = local.with(MORNING);
        return morning.isAfter(local) ? morning : local.plusDays(1).with(MORNING);
    }

    private static Slot slot(String kind, ZonedDateTime due) {
        return new Slot(kind + ":" + due.toInstant(), due.toInstant());
    }
}

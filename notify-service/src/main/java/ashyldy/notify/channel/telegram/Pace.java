package ashyldy.notify.channel.telegram;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// How fast this copy of the service may send: in all, in one chat, in one group. Whoever has to wait is given a time
/// of its own, so that those who wait come back one after another and not all at once.
public final class Pace {
    private static final int MOST_CHATS = 10_000;

    private final InstantSource clock;
    private final Limits limits;
    private final Lane all;
    private final Map<String, Lane> chats = new HashMap<>();

    /// @param aSecond in all chats together
    /// @param inChat between two messages to a person
    /// @param inGroup between two messages to a group or channel
    public record Limits(int aSecond, Duration inChat, Duration inGroup) {
        public static final Limits OF_TELEGRAM =
                new Limits(25, Duration.ofMillis(1_050), Duration.ofSeconds(60).dividedBy(18));

        public Limits {
            if (aSecond < 1 || inChat.isNegative() || inGroup.isNegative()) {
                throw new IllegalArgumentException("a pace is at least 1 message a second: " + aSecond);
            }
        }
    }

    /// A queue of times: when the next message may go, and which of the later times have been given away.
    private static final class Lane {
        private final Duration every;
        private Instant next = Instant.MIN;
        private Instant promised = Instant.MIN;

        Lane(Duration every) {
            this.every = every;
        }

        boolean isFree(Instant now) {
            return !next.isAfter(now);
        }

        void take(Instant now) {
            next = now.plus(every);
        }

        Instant promise() {
            promised = promised.isAfter(next) ? promised : next;
            Instant slot = promised;
            promised = promised.plus(every);
            return slot;
        }
    }

    public Pace(Limits limits, InstantSource clock) {
        this.limits = limits;
        this.clock = clock;
        this.all = new Lane(Duration.ofSeconds(1).dividedBy(limits.aSecond()));
    }

    /// Empty if a message may go now, which is then counted; otherwise how long to wait before asking again.
    public synchronized Optional<Duration> take(String chat) {
        Instant now = clock.instant();
        Lane lane = lane(chat, now);
        if (lane.isFree(now) && all.isFree(now)) {
            lane.take(now);
            all.take(now);
            return Optional.empty();
        }
        Instant slot = lane.isFree(now) ? all.promise() : lane.promise();
        return Optional.of(Duration.between(now, slot));
    }

    /// A message has arrived: only from now on is the next one's time counted, however long this one was on its way.
    public synchronized void arrived(String chat) {
        Instant now = clock.instant();
        Lane lane = lane(chat, now);
        Instant next = now.plus(lane.every);
        lane.next = next.isAfter(lane.next) ? next : lane.next;
    }

    /// Telegram has said how long it wants to hear nothing for this chat.
    public synchronized void rest(String chat, Duration time) {
        Instant now = clock.instant();
        Lane lane = lane(chat, now);
        Instant until = now.plus(time);
        lane.next = until.isAfter(lane.next) ? until : lane.next;
    }

    private Lane lane(String chat, Instant now) {
        if (chats.size() >= MOST_CHATS) {
            chats.values().removeIf(lane -> lane.isFree(now));
        }
        return chats.computeIfAbsent(chat, fresh -> new Lane(isGroup(chat) ? limits.inGroup() : limits.inChat()));
    }

    private static boolean isGroup(String chat) {
        return chat.startsWith("-") || chat.startsWith("@");
    }
}

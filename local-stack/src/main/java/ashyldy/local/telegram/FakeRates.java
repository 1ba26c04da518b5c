package ashyldy.local.telegram;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/// The limits of the real server: 30 messages a second in all, one a second in a chat, 20 a minute in a group.
final class FakeRates {
    private static final int A_SECOND_IN_ALL = 30;
    private static final int A_MINUTE_IN_A_GROUP = 20;
    /// The clocks of two ends of a line differ by its delays.
    private static final Duration IN_A_CHAT = Duration.ofMillis(950);

    private final InstantSource clock;
    private final Deque<Instant> all = new ArrayDeque<>();
    private final Map<Long, Deque<Instant>> chats = new HashMap<>();

    FakeRates(InstantSource clock) {
        this.clock = clock;
    }

    /// @throws Refusal that says how long to wait
    void count(FakeChat chat) {
        Instant now = clock.instant();
        Deque<Instant> here = chats.computeIfAbsent(chat.id(), fresh -> new ArrayDeque<>());
        forget(all, now.minusSeconds(1));
        forget(here, now.minusSeconds(60));
        if (all.size() >= A_SECOND_IN_ALL
                || !here.isEmpty() && here.getLast().plus(IN_A_CHAT).isAfter(now)) {
            throw Refusal.tooMany(1);
        }
        if (chat.isGroup() && here.size() >= A_MINUTE_IN_A_GROUP) {
            throw Refusal.tooMany(60 - Duration.between(here.getFirst(), now).toSeconds());
        }
        all.add(now);
        here.add(now);
    }

    private static void forget(Deque<Instant> times, Instant before) {
        while (!times.isEmpty() && times.getFirst().isBefore(before)) {
            times.removeFirst();
        }
    }
}

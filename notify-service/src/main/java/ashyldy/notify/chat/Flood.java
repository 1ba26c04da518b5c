package ashyldy.notify.chat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

import ashyldy.notify.channel.TelegramChat;

/// Keeps one chat from having the bot for itself: what comes faster than a person can press is not answered.
final class Flood {
    private static final int MOST = 20;
    private static final Duration WITHIN = Duration.ofSeconds(20);
    private static final int MOST_CHATS = 10_000;

    private final InstantSource clock;
    private final Map<TelegramChat, Deque<Instant>> chats = new HashMap<>();

    Flood(InstantSource clock) {
        this.clock = clock;
    }

    synchronized boolean lets(TelegramChat chat) {
        Instant now = clock.instant();
        if (chats.size() >= MOST_CHATS) {
            chats.values().removeIf(times -> isOver(times.getLast(), now));
        }
        Deque<Instant> times = chats.computeIfAbsent(chat, fresh -> new ArrayDeque<>());
        while (!times.isEmpty() && isOver(times.getFirst(), now)) {
            times.removeFirst();
        }
        if (times.size() >= MOST) {
            return false;
        }
        times.addLast(now);
        return true;
    }

    private static boolean isOver(Instant time, Instant now) {
        return time.plus(WITHIN).isBefore(now);
    }
}

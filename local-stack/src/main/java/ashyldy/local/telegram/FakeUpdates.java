package ashyldy.local.telegram;

import java.time.Duration;
import java.util.List;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// What people did and the bot has not yet confirmed, by number.
final class FakeUpdates {
    private final TreeMap<Long, ObjectNode> waiting = new TreeMap<>();
    private long last = 1000;
    private long polls;

    synchronized ObjectNode add(ObjectNode update) {
        last++;
        update.put("update_id", last);
        waiting.put(last, update);
        notifyAll();
        return update;
    }

    /// The same update once more, as the real server may do.
    synchronized void repeat(ObjectNode update) {
        waiting.put(update.path("update_id").asLong(), update);
        notifyAll();
    }

    synchronized List<ObjectNode> all() {
        return List.copyOf(waiting.values());
    }

    synchronized void forget(long update) {
        waiting.remove(update);
    }

    /// `getUpdates`: what is below the offset is confirmed and gone. A second caller ends the first one's waiting.
    synchronized ArrayNode take(long offset, int limit, Duration patience, ArrayNode into) throws InterruptedException {
        long poll = ++polls;
        notifyAll();
        waiting.headMap(offset).clear();
        long until = System.nanoTime() + patience.toNanos();
        while (waiting.isEmpty() && System.nanoTime() < until) {
            wait(Math.max(1, (until - System.nanoTime()) / 1_000_000));
            if (poll != polls) {
                throw new Refusal(
                        409,
                        "Conflict: terminated by other getUpdates request;"
                                + " make sure that only one bot instance is running");
            }
        }
        waiting.values().stream().limit(limit).forEach(into::add);
        return into;
    }
}

package ashyldy.ingest.feed;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/// One visit at a time to each feed, in this copy of the service.
final class FeedTurns {
    private final Map<UUID, ReentrantLock> turns = new ConcurrentHashMap<>();

    ReentrantLock turn(UUID feed) {
        return turns.computeIfAbsent(feed, _ -> new ReentrantLock(true));
    }

    boolean isFree(UUID feed) {
        return !turn(feed).isLocked();
    }
}

package ashyldy.projects.registry;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// Under which keys sightings stand in memory, and of which keys all that there is does.
final class Shelf<K> {
    private final Map<K, Set<UUID>> ids = new HashMap<>();
    private final Set<K> read = new HashSet<>();

    /// Those of the keys that have to be read; they count as read from now on.
    Set<K> unread(Set<K> wanted) {
        var unread = new HashSet<>(wanted);
        unread.removeAll(read);
        read.addAll(unread);
        return unread;
    }

    void put(Collection<K> keys, UUID id) {
        keys.forEach(key -> ids.computeIfAbsent(key, any -> new HashSet<>()).add(id));
    }

    void take(Collection<K> keys, UUID id) {
        keys.forEach(key -> ids.get(key).remove(id));
    }

    Stream<UUID> under(Set<K> keys) {
        return keys.stream()
                .flatMap(key -> ids.getOrDefault(key, Set.of()).stream())
                .distinct();
    }

    void clear() {
        ids.clear();
        read.clear();
    }
}

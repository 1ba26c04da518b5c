package ashyldy.notify.live;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import ashyldy.notify.subscription.SubscriptionId;

/// All readers on the line at this copy of the service.
final class OpenStreams {
    /// So many before others who wait for the same thread get their turn.
    private static final int AT_ONCE = 256;

    private final Set<OpenStream> all = ConcurrentHashMap.newKeySet();
    private final Map<SubscriptionId, Integer> counts = new ConcurrentHashMap<>();

    void add(OpenStream stream) {
        if (all.add(stream)) {
            counts.merge(stream.seen().subscription(), 1, Integer::sum);
        }
    }

    void remove(OpenStream stream) {
        if (all.remove(stream)) {
            counts.computeIfPresent(stream.seen().subscription(), (_, count) -> count > 1 ? count - 1 : null);
        }
    }

    Collection<OpenStream> all() {
        return all;
    }

    int size() {
        return all.size();
    }

    int of(SubscriptionId subscription) {
        return counts.getOrDefault(subscription, 0);
    }

    /// Does something with each of them, on its own thread; in portions, for handing over costs more than writing.
    static void onTheirLoops(Collection<OpenStream> some, Consumer<OpenStream> work) {
        some.stream().collect(Collectors.groupingBy(OpenStream::loop)).forEach((loop, its) -> {
            for (int from = 0; from < its.size(); from += AT_ONCE) {
                List<OpenStream> portion = its.subList(from, Math.min(its.size(), from + AT_ONCE));
                loop.execute(() -> portion.forEach(work));
            }
        });
    }
}

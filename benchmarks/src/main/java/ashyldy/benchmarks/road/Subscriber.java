package ashyldy.benchmarks.road;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import ashyldy.local.alert.Alert;
import ashyldy.local.alert.AlertStream;

/// Follows the alerts of the whole country as server-sent events and notes when each came.
final class Subscriber {
    private final Map<String, Instant> received = new ConcurrentHashMap<>();
    private final AtomicInteger doubled = new AtomicInteger();

    void follow(URI notifications) {
        AlertStream stream = AlertStream.ofTheWholeCountry(notifications, OwnStack.KEY);
        Thread.ofVirtual().name("subscriber").start(() -> stream.follow(this::note));
    }

    /// By the project's id, with which the link ends.
    Map<String, Instant> received() {
        return Map.copyOf(received);
    }

    int count() {
        return received.size();
    }

    /// So many came a second time.
    int doubled() {
        return doubled.get();
    }

    private void note(Alert alert) {
        String project = alert.link().replaceFirst(".*/", "");
        if (received.putIfAbsent(project, Instant.now()) != null) {
            doubled.incrementAndGet();
        }
    }
}

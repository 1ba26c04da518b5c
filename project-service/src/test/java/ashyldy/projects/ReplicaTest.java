package ashyldy.projects;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import ashyldy.edge.outbox.OutgoingEvent;
import ashyldy.events.CountedPromise;
import ashyldy.events.Promise;
import ashyldy.events.PromiseChanged;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Who has heard every event knows what the registry knows, promises included: after every single article, whatever
/// the papers print, take back and have read again, and however the calendar goes on.
class ReplicaTest {
    private static final int PAPERS = 6;
    private static final int ARTICLES = 40;

    private final Set<String> changes = new TreeSet<>();

    @Test
    void knowsWhatTheRegistryKnows() {
        for (int seed = 1; seed <= PAPERS; seed++) {
            read(seed);
        }

        assertTrue(
                changes.containsAll(Set.of(
                        "project.merged",
                        "project.split",
                        "promise.made",
                        "promise.rescheduled",
                        "promise.kept",
                        "promise.overdue",
                        "promise.withdrawn",
                        "promise.withdrawn, retracted",
                        "promise.counted")),
                () -> "the papers bring every sort of change: " + changes);
    }

    private void read(long seed) {
        var desk = new Desk();
        var replica = new Replica();
        var press = new RandomPress(seed);
        var day = LocalDate.parse("2026-02-01");
        for (int i = 0; i < ARTICLES; i++) {
            desk.read(press.next());
            day = day.plusDays(i % 20 == 19 ? -3 : 5);
            desk.waitUntil(day.toString());
            desk.remind();
            replica.hear(desk.events);

            compare(desk, replica, "seed %d, article %d".formatted(seed, i));
        }
        desk.events.forEach(event -> changes.add(change(event)));
    }

    private static String change(OutgoingEvent event) {
        var name = event.type().code().replaceAll("kz.ashyldy.|.v1", "");
        return event.data() instanceof PromiseChanged promise && promise.retracted() ? name + ", retracted" : name;
    }

    private static void compare(Desk desk, Replica replica, String when) {
        assertEquals(
                desk.projects.now.keySet().stream().map(id -> id.value()).collect(Collectors.toSet()),
                replica.projects.keySet(),
                when);
        desk.projects.now.values().forEach(project -> {
            var id = project.state().id();
            assertEquals(project.state(), replica.projects.get(id), when);
            assertEquals(byId(project.promises()), byId(replica.promises(id)), when);
        });
        assertEquals(
                desk.totals.now().collect(Collectors.toMap(CountedPromise::id, number -> number)),
                replica.counted,
                when);
    }

    private static TreeMap<UUID, Promise> byId(Iterable<Promise> promises) {
        var byId = new TreeMap<UUID, Promise>();
        promises.forEach(promise -> byId.put(promise.id(), promise));
        return byId;
    }
}

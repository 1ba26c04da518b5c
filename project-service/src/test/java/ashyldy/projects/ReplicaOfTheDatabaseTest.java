package ashyldy.projects;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import ashyldy.edge.outbox.OutgoingEvent;
import ashyldy.events.Promise;
import ashyldy.projects.catalogue.Catalogue;
import ashyldy.projects.intake.SightingReader;
import ashyldy.projects.judgement.Judgements;
import ashyldy.projects.promise.CountedPromises;
import ashyldy.projects.registry.NewIds;
import ashyldy.projects.registry.Projects;
import ashyldy.projects.registry.ReaderAlerts;
import ashyldy.projects.registry.RegionLocks;
import ashyldy.projects.registry.Sightings;
import ashyldy.projects.registry.Sittings;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// Who has heard every event knows what the pages and the API show, on PostgreSQL.
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class ReplicaOfTheDatabaseTest {
    private static final int ARTICLES = 60;

    @Inject
    SightingReader reader;

    @Inject
    Sightings sightings;

    @Inject
    Projects projects;

    @Inject
    CountedPromises totals;

    @Inject
    RegionLocks locks;

    @Inject
    Judgements judgements;

    @Inject
    Catalogue catalogue;

    @Inject
    Bookshelf books;

    private final List<OutgoingEvent> events = new ArrayList<>();
    private Instant now = Instant.parse("2026-02-01T06:00:00Z");

    @Test
    void knowsWhatTheCatalogueShows() {
        books.clear();
        readAll(new RandomPress(2));

        compare();
    }

    private void readAll(RandomPress press) {
        var registrar = registrar();
        for (int i = 0; i < ARTICLES; i++) {
            var article = press.next();
            QuarkusTransaction.requiringNew().run(() -> registrar.register(List.of(article)));
            now = now.plusSeconds(5 * 86_400);
            QuarkusTransaction.requiringNew()
                    .run(() -> registrar.overdue(Optional.empty(), 100).forEach(registrar::remind));
        }
    }

    private void compare() {
        var replica = new Replica();
        replica.hear(events);
        var ids = books.ask("select id from project").stream()
                .map(UUID::fromString)
                .collect(Collectors.toSet());
        assertEquals(ids, replica.projects.keySet());
        for (var id : ids) {
            var shown = catalogue.find(id).orElseThrow().listing();
            assertEquals(shown.project(), replica.projects.get(id));
            assertEquals(byId(shown.promises()), byId(replica.promises(id)));
        }
        assertEquals(
                catalogue.countedPromises(Set.of()).stream()
                        .map(counted -> counted.promise())
                        .collect(Collectors.toMap(counted -> counted.id(), counted -> counted)),
                replica.counted);
    }

    private ProjectRegistrar registrar() {
        return new ProjectRegistrar(
                reader,
                new Sittings(
                        sightings,
                        projects,
                        judgements,
                        locks,
                        new NewIds(() -> now, new SecureRandom()),
                        ReaderAlerts.HOLD),
                totals,
                events::addAll,
                () -> now,
                Period.ofMonths(18));
    }

    private static TreeMap<UUID, Promise> byId(Iterable<Promise> promises) {
        var byId = new TreeMap<UUID, Promise>();
        promises.forEach(promise -> byId.put(promise.id(), promise));
        return byId;
    }
}

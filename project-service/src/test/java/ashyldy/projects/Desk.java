package ashyldy.projects;

import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import ashyldy.edge.outbox.OutgoingEvent;
import ashyldy.events.ArticleRead;
import ashyldy.events.ArticleWithdrawn;
import ashyldy.events.EventType;
import ashyldy.events.ProjectEvent;
import ashyldy.events.Withdrawal;
import ashyldy.places.Gazetteer;
import ashyldy.projects.intake.SightingReader;
import ashyldy.projects.registry.NewIds;
import ashyldy.projects.registry.ReaderAlerts;
import ashyldy.projects.registry.RegionLocks;
import ashyldy.projects.registry.Registry;
import ashyldy.projects.registry.Surroundings;

/// A registrar whose books are in memory, on a day that stands still until the test moves it.
final class Desk {
    static final Instant TODAY = Instant.parse("2026-02-01T06:00:00Z");

    private static final SightingReader READER = new SightingReader(Gazetteer.kazakhstan());

    final InMemorySightings sightings = new InMemorySightings();
    final InMemoryProjects projects = new InMemoryProjects();
    final InMemoryCounted totals = new InMemoryCounted(projects);
    final List<OutgoingEvent> events = new ArrayList<>();
    private Instant now = TODAY;
    private final NewIds ids = new NewIds(() -> now, new Random(1));
    private ProjectRegistrar registrar;

    Desk() {
        openWith(ReaderAlerts.HOLD);
    }

    /// The same books, after a start with another setting.
    void openWith(ReaderAlerts alerts) {
        registrar = new ProjectRegistrar(
                READER,
                new ProjectRegistrar.Books(sightings, projects, totals),
                new Surroundings(sightings, new NobodyElse()),
                new Registry(sightings, projects, ids, alerts),
                events::add,
                () -> now,
                Period.ofMonths(18));
    }

    void waitUntil(String day) {
        now = Instant.parse(day + "T06:00:00Z");
    }

    void read(ArticleRead article) {
        registrar.register(article);
    }

    void withdraw(ArticleRead article, int revision) {
        registrar.withdraw(new ArticleWithdrawn(article.id(), revision, Withdrawal.GONE));
    }

    void remind() {
        registrar.overdue(Optional.empty(), 100).forEach(registrar::remind);
    }

    /// The types of what subscribers may be alerted to.
    List<EventType> news() {
        return events.stream()
                .filter(event -> event.data() instanceof ProjectEvent change && change.news())
                .map(OutgoingEvent::type)
                .toList();
    }

    String registry() {
        return RegistryText.of(this);
    }

    private static final class NobodyElse implements RegionLocks {
        @Override
        public void hold(Set<String> regions) {
            // One thread needs no lock.
        }

        @Override
        public void share(String region) {
            // One thread needs no lock.
        }
    }
}

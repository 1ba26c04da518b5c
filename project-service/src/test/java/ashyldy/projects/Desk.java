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
import ashyldy.events.JudgedClaim;
import ashyldy.events.Judgement;
import ashyldy.events.JudgementKind;
import ashyldy.events.ProjectEvent;
import ashyldy.events.Undone;
import ashyldy.events.Withdrawal;
import ashyldy.places.Gazetteer;
import ashyldy.projects.intake.SightingReader;
import ashyldy.projects.judgement.Binding;
import ashyldy.projects.registry.NewIds;
import ashyldy.projects.registry.ReaderAlerts;
import ashyldy.projects.registry.RegionLocks;
import ashyldy.projects.registry.Sittings;

/// A registrar whose books are in memory, on a day that stands still until the test moves it.
final class Desk {
    static final Instant TODAY = Instant.parse("2026-02-01T06:00:00Z");

    private static final SightingReader READER = new SightingReader(Gazetteer.kazakhstan());

    final InMemorySightings sightings = new InMemorySightings();
    final InMemoryProjects projects = new InMemoryProjects();
    final InMemoryCounted totals = new InMemoryCounted(projects);
    final InMemoryJudgements judgements = new InMemoryJudgements();
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
                new Sittings(sightings, projects, judgements, new NobodyElse(), ids, alerts),
                totals,
                events::addAll,
                () -> now,
                Period.ofMonths(18));
    }

    void waitUntil(String day) {
        now = Instant.parse(day + "T06:00:00Z");
    }

    void read(ArticleRead article) {
        read(List.of(article));
    }

    /// As they come from Kafka: many in one transaction.
    void read(List<ArticleRead> articles) {
        registrar.register(articles);
    }

    /// What a person says of the claims of these articles.
    Judgement judge(JudgementKind kind, List<ArticleRead> one, List<ArticleRead> other) {
        return judge(kind, claims(one), claims(other), Optional.empty(), Optional.empty());
    }

    Judgement correct(ArticleRead article, String field, String value) {
        return judge(
                JudgementKind.CORRECT, claims(List.of(article)), List.of(), Optional.of(field), Optional.of(value));
    }

    private Judgement judge(
            JudgementKind kind,
            List<JudgedClaim> one,
            List<JudgedClaim> other,
            Optional<String> field,
            Optional<String> value) {
        var judgement = new Judgement(
                ids.get().value(),
                1,
                kind,
                one,
                other,
                field,
                value,
                "A. Reviewer",
                "seen on the spot",
                now,
                Optional.empty());
        registrar.judge(judgement);
        return judgement;
    }

    void undo(Judgement judgement) {
        registrar.undo(judgement.id(), new Undone("B. Reviewer", "a mistake", now));
    }

    private static List<JudgedClaim> claims(List<ArticleRead> articles) {
        return articles.stream()
                .flatMap(article -> READER.read(article).stream())
                .map(Binding::of)
                .toList();
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

package ashyldy.projects;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import ashyldy.edge.outbox.OutgoingEvent;
import ashyldy.events.ArticleRead;
import ashyldy.events.ArticleWithdrawn;
import ashyldy.projects.intake.Sighting;
import ashyldy.projects.intake.SightingReader;
import ashyldy.projects.promise.CountedKey;
import ashyldy.projects.promise.CountedPromises;
import ashyldy.projects.promise.Tally;
import ashyldy.projects.promise.Total;
import ashyldy.projects.publish.ProjectEvents;
import ashyldy.projects.registry.NewsWindow;
import ashyldy.projects.registry.Occasion;
import ashyldy.projects.registry.ProjectChange;
import ashyldy.projects.registry.ProjectId;
import ashyldy.projects.registry.Projects;
import ashyldy.projects.registry.Registry;
import ashyldy.projects.registry.Sightings;
import ashyldy.projects.registry.Surroundings;
import ashyldy.projects.resolution.Resolver;

/// The way of an article through the registry. Every call runs inside one transaction.
public final class ProjectRegistrar {
    /// The day that counts for the people who read.
    private static final ZoneId KAZAKHSTAN = ZoneId.of("Asia/Almaty");

    private final SightingReader reader;
    private final Books books;
    private final Surroundings surroundings;
    private final Registry registry;
    private final Tally tally;
    private final Consumer<OutgoingEvent> outbox;
    private final InstantSource clock;
    private final Period newsWindow;

    /// What the registrar reads from and writes to.
    public record Books(Sightings sightings, Projects projects, CountedPromises totals) {}

    ProjectRegistrar(
            SightingReader reader,
            Books books,
            Surroundings surroundings,
            Registry registry,
            Consumer<OutgoingEvent> outbox,
            InstantSource clock,
            Period newsWindow) {
        this.reader = reader;
        this.books = books;
        this.surroundings = surroundings;
        this.registry = registry;
        this.tally = new Tally(books.totals());
        this.outbox = outbox;
        this.clock = clock;
        this.newsWindow = newsWindow;
    }

    /// Takes what an article says; what an older revision of it said is forgotten.
    public void register(ArticleRead article) {
        if (!books.sightings().accept(article.id(), article.revision())) {
            return;
        }
        settle(
                Occasion.reading(article),
                books.totals().replace(article.id(), Total.of(article)),
                FirstClaims.of(reader.read(article)));
    }

    /// Takes back what an article has said; that is no news, whatever it changes.
    public void withdraw(ArticleWithdrawn article) {
        if (books.sightings().accept(article.id(), article.revision())) {
            settle(
                    new Occasion(article.id(), Optional.empty(), true),
                    books.totals().replace(article.id(), List.of()),
                    List.of());
        }
    }

    private void settle(Occasion occasion, Set<CountedKey> counted, List<Sighting> sightings) {
        var neighbourhood = surroundings.replace(occasion.article(), sightings);
        var clusters = Resolver.clusters(neighbourhood.after(), neighbourhood.crowd());
        publish(registry.settle(neighbourhood, clusters, occasion, window()), counted, occasion.isNews(window()));
    }

    /// Articles that older rules of identity have settled.
    public List<UUID> outdated(int limit) {
        return books.sightings().outdated(limit);
    }

    /// Settles by the rules of today what older ones have settled. That is no news, whatever it changes.
    public void settleAnew(UUID article) {
        var neighbourhood = surroundings.anew(article);
        var clusters = Resolver.clusters(neighbourhood.after(), neighbourhood.crowd());
        publish(
                registry.settle(neighbourhood, clusters, new Occasion(article, Optional.empty(), true), window()),
                Set.of(),
                false);
        books.sightings().settled(article);
    }

    /// Tells what the calendar alone has changed: promises whose day has passed.
    public void remind(ProjectId project) {
        surroundings.hold(project);
        publish(registry.remind(project, window()), Set.of(), false);
    }

    /// Tells of numbers that were kept before they were told of.
    ///
    /// @return how many, at most the limit: none once all are told
    public int recount(int limit) {
        var untold = books.totals().untold(limit);
        publish(List.of(), untold, false);
        return untold.size();
    }

    /// @param after the last one that is known already
    public List<ProjectId> overdue(Optional<ProjectId> after, int limit) {
        return books.projects().promisedBefore(window().today(), after, limit);
    }

    /// @param news whether a number that nobody has been told of is news
    private void publish(List<ProjectChange> changes, Set<CountedKey> counted, boolean news) {
        var now = clock.instant();
        changes.stream()
                .flatMap(change -> ProjectEvents.of(change, now).stream())
                .forEach(outbox);
        var projects = changes.stream()
                .flatMap(change -> change.projects().stream())
                .map(ProjectId::value)
                .collect(Collectors.toSet());
        tally.settle(counted, projects).stream()
                .map(number -> ProjectEvents.of(number, news && number.version() == 1, now))
                .forEach(outbox);
    }

    private NewsWindow window() {
        return new NewsWindow(newsWindow, LocalDate.ofInstant(clock.instant(), KAZAKHSTAN));
    }
}

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
import ashyldy.events.Judgement;
import ashyldy.events.Undone;
import ashyldy.projects.intake.SightingReader;
import ashyldy.projects.judgement.Judgements;
import ashyldy.projects.promise.CountedKey;
import ashyldy.projects.promise.CountedPromises;
import ashyldy.projects.promise.Tally;
import ashyldy.projects.promise.Total;
import ashyldy.projects.publish.ProjectEvents;
import ashyldy.projects.registry.Neighbourhood;
import ashyldy.projects.registry.NewsWindow;
import ashyldy.projects.registry.Occasion;
import ashyldy.projects.registry.ProjectChange;
import ashyldy.projects.registry.ProjectId;
import ashyldy.projects.registry.Projects;
import ashyldy.projects.registry.Registry;
import ashyldy.projects.registry.Sightings;
import ashyldy.projects.registry.Surroundings;

/// The way of an article, and of what a person says, through the registry. Every call runs inside one transaction.
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
    public record Books(Sightings sightings, Projects projects, CountedPromises totals, Judgements judgements) {}

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
        var occasion = Occasion.reading(article);
        var counted = books.totals().replace(article.id(), Total.of(article));
        var neighbourhood = surroundings.replace(article.id(), FirstClaims.of(reader.read(article)));
        publish(settle(neighbourhood, occasion), counted, occasion.isNews(window()));
    }

    /// Articles that older rules of identity have settled.
    public List<UUID> outdated(int limit) {
        return books.sightings().outdated(limit);
    }

    /// Settles by the rules of today what older ones have settled. That is no news, whatever it changes.
    public void settleAnew(UUID article) {
        var neighbourhood = surroundings.anew(article);
        publish(settle(neighbourhood, new Occasion(article, Optional.empty(), true)), Set.of(), false);
        books.sightings().settled(article);
    }

    /// Lets what a person has said of claims have its effect.
    public void judge(Judgement made) {
        books.judgements().add(made);
        tell(made);
    }

    /// Settles what a judgement held, now that it is taken back.
    ///
    /// @param id of a judgement that stands
    public Judgement undo(UUID id, Undone undone) {
        var judgement = books.judgements().undo(id, undone);
        tell(judgement);
        return judgement;
    }

    private void tell(Judgement judgement) {
        var claims = books.judgements().sightings(judgement.id());
        publish(settle(surroundings.around(claims), Occasion.judging(judgement)), Set.of(), false);
        var projects = books.sightings().with(claims).stream()
                .flatMap(placed -> placed.project().stream())
                .toList();
        outbox.accept(ProjectEvents.of(judgement, projects, clock.instant()));
    }

    private List<ProjectChange> settle(Neighbourhood neighbourhood, Occasion occasion) {
        return registry.settle(neighbourhood, neighbourhood.clusters(), occasion, window());
    }

    /// Tells what the calendar alone has changed: promises whose day has passed.
    public void remind(ProjectId project) {
        surroundings.hold(project);
        publish(registry.remind(project, surroundings.judgements(project), window()), Set.of(), false);
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

package ashyldy.projects;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import ashyldy.edge.outbox.OutgoingEvent;
import ashyldy.events.ArticleRead;
import ashyldy.events.ArticleWithdrawn;
import ashyldy.events.Judgement;
import ashyldy.events.Undone;
import ashyldy.projects.intake.SightingReader;
import ashyldy.projects.promise.Counted;
import ashyldy.projects.promise.CountedPromises;
import ashyldy.projects.promise.Tally;
import ashyldy.projects.publish.ProjectEvents;
import ashyldy.projects.registry.Neighbourhood;
import ashyldy.projects.registry.NewsWindow;
import ashyldy.projects.registry.Occasion;
import ashyldy.projects.registry.ProjectChange;
import ashyldy.projects.registry.ProjectId;
import ashyldy.projects.registry.Sitting;
import ashyldy.projects.registry.Sittings;

/// The way of articles, and of what a person says, through the registry. Every call runs inside one transaction.
public final class ProjectRegistrar {
    /// The day that counts for the people who read.
    private static final ZoneId KAZAKHSTAN = ZoneId.of("Asia/Almaty");

    private final SightingReader reader;
    private final Sittings sittings;
    private final CountedPromises totals;
    private final Tally tally;
    private final Consumer<List<OutgoingEvent>> outbox;
    private final InstantSource clock;
    private final Period newsWindow;

    ProjectRegistrar(
            SightingReader reader,
            Sittings sittings,
            CountedPromises totals,
            Consumer<List<OutgoingEvent>> outbox,
            InstantSource clock,
            Period newsWindow) {
        this.reader = reader;
        this.sittings = sittings;
        this.totals = totals;
        this.tally = new Tally(totals);
        this.outbox = outbox;
        this.clock = clock;
        this.newsWindow = newsWindow;
    }

    /// Takes what articles say, one after the other; what an older revision of one said is forgotten.
    public void register(List<ArticleRead> articles) {
        var arrivals = Arrival.of(articles, reader);
        var sitting = sittings.open();
        sitting.surroundings().approach(Arrival.sightings(arrivals));
        var accepted = new ArrayList<ArticleRead>();
        var changes = new ArrayList<ProjectChange>();
        for (var arrival : arrivals) {
            if (sitting.accept(arrival.article().id(), arrival.article().revision())) {
                accepted.add(arrival.article());
                changes.addAll(register(arrival, sitting));
            }
            sitting.makeRoom();
        }
        sitting.close();
        publish(changes, Counted.of(accepted, totals, this::isNews));
    }

    /// Takes back what an article has said; that is no news, whatever it changes.
    public void withdraw(ArticleWithdrawn article) {
        var sitting = sittings.open();
        sitting.surroundings().approach(Map.of(article.id(), List.of()));
        if (sitting.accept(article.id(), article.revision())) {
            var neighbourhood = sitting.surroundings().replace(article.id(), List.of());
            var changes = settle(sitting, neighbourhood, new Occasion(article.id(), Optional.empty(), true));
            sitting.close();
            publish(changes, new Counted(totals.replace(article.id(), List.of()), Set.of()));
        }
    }

    private List<ProjectChange> register(Arrival arrival, Sitting sitting) {
        var article = arrival.article();
        var neighbourhood = sitting.surroundings().replace(article.id(), arrival.sightings());
        return settle(sitting, neighbourhood, Occasion.reading(article));
    }

    private List<ProjectChange> settle(Sitting sitting, Neighbourhood neighbourhood, Occasion occasion) {
        return sitting.registry().settle(neighbourhood, neighbourhood.clusters(), occasion, window());
    }

    private boolean isNews(ArticleRead article) {
        return Occasion.reading(article).isNews(window());
    }

    /// Articles that older rules of identity have settled.
    public List<UUID> outdated(int limit) {
        return sittings.sightings().outdated(limit);
    }

    /// Settles by the rules of today what older ones have settled. That is no news, whatever it changes.
    public void settleAnew(UUID article) {
        var sitting = sittings.open();
        var neighbourhood = sitting.surroundings().anew(article);
        var changes = settle(sitting, neighbourhood, new Occasion(article, Optional.empty(), true));
        sitting.close();
        sittings.sightings().settled(article);
        publish(changes, Counted.NOTHING);
    }

    /// Leaves as it stands what cannot be settled anew.
    public void leave(UUID article) {
        sittings.sightings().settled(article);
    }

    /// Lets what a person has said of claims have its effect.
    public void judge(Judgement made) {
        sittings.judgements().add(made);
        tell(made);
    }

    /// Settles what a judgement held, now that it is taken back.
    ///
    /// @param id of a judgement that stands
    public Judgement undo(UUID id, Undone undone) {
        var judgement = sittings.judgements().undo(id, undone);
        tell(judgement);
        return judgement;
    }

    private void tell(Judgement judgement) {
        var claims = sittings.judgements().sightings(judgement.id());
        var sitting = sittings.open();
        var changes = settle(sitting, sitting.surroundings().around(claims), Occasion.judging(judgement));
        sitting.close();
        publish(changes, Counted.NOTHING);
        var projects = sittings.sightings().with(claims).stream()
                .flatMap(placed -> placed.project().stream())
                .toList();
        outbox.accept(List.of(ProjectEvents.of(judgement, projects, clock.instant())));
    }

    /// Tells what the calendar alone has changed: promises whose day has passed.
    public void remind(ProjectId project) {
        var sitting = sittings.open();
        sitting.surroundings().hold(project);
        var changes = sitting.registry().remind(project, sitting.surroundings().judgements(project), window());
        sitting.close();
        publish(changes, Counted.NOTHING);
    }

    /// Tells of numbers that were kept before they were told of.
    ///
    /// @return how many, at most the limit: none once all are told
    public int recount(int limit) {
        var untold = totals.untold(limit);
        publish(List.of(), new Counted(untold, Set.of()));
        return untold.size();
    }

    /// @param after the last one that is known already
    public List<ProjectId> overdue(Optional<ProjectId> after, int limit) {
        return sittings.projects().promisedBefore(window().today(), after, limit);
    }

    private void publish(List<ProjectChange> changes, Counted counted) {
        var now = clock.instant();
        var events = new ArrayList<OutgoingEvent>();
        changes.forEach(change -> events.addAll(ProjectEvents.of(change, now)));
        var projects = changes.stream()
                .flatMap(change -> change.projects().stream())
                .map(ProjectId::value)
                .collect(Collectors.toSet());
        tally.settle(counted.touched(), projects)
                .forEach(number -> events.add(ProjectEvents.of(number, counted.isNews(number), now)));
        outbox.accept(events);
    }

    private NewsWindow window() {
        return new NewsWindow(newsWindow, LocalDate.ofInstant(clock.instant(), KAZAKHSTAN));
    }
}

package ashyldy.notify;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import ashyldy.events.ProjectChanged;
import ashyldy.events.ProjectSplit;
import ashyldy.events.ProjectsMerged;
import ashyldy.events.PromiseChanged;
import ashyldy.notify.alert.ProjectId;
import ashyldy.notify.alert.StoredLedger;
import ashyldy.notify.follower.FollowerId;
import ashyldy.notify.intake.KnownProject;
import ashyldy.notify.intake.RegistryEvent;
import ashyldy.notify.intake.StoredProjects;
import ashyldy.notify.news.StoredNews;
import ashyldy.notify.subscription.ConcernReader;
import ashyldy.notify.subscription.StoredSubscriptions;
import ashyldy.notify.subscription.Subscription;

/// The story: a change in the registry becomes news, and one alert for each subscriber who wants it and has not been
/// told.
public final class OpeningAlerts {
    private final StoredProjects projects;
    private final StoredNews news;
    private final ConcernReader concerns;
    private final Audience audience;
    private final StoredSubscriptions subscriptions;
    private final StoredLedger ledger;
    private final Herald herald;

    OpeningAlerts(
            StoredProjects projects,
            StoredNews news,
            ConcernReader concerns,
            Audience audience,
            StoredSubscriptions subscriptions,
            StoredLedger ledger,
            Herald herald) {
        this.projects = projects;
        this.news = news;
        this.concerns = concerns;
        this.audience = audience;
        this.subscriptions = subscriptions;
        this.ledger = ledger;
        this.herald = herald;
    }

    /// Runs in the caller's transaction: the event is heard wholly or not at all.
    public void hear(RegistryEvent event) {
        KnownProject known = projects.note(event.change().project());
        switch (event.change()) {
            case ProjectsMerged merge -> carryOver(merged(merge), projects.merge(merge));
            case ProjectSplit split -> projects.split(split);
            case ProjectChanged change -> tell(event, known);
            case PromiseChanged change -> tell(event, known);
        }
    }

    /// Old news is history, and what has been taken back is no news.
    private void tell(RegistryEvent event, KnownProject known) {
        if (!event.change().news() || !known.agreesWith(event.change().project())) {
            return;
        }
        var telling = Telling.of(
                event,
                known.survivor(),
                concerns.read(event.type(), event.change().project(), projects.ids(known.survivor())));
        news.keep(telling.fact(), event.happening());
        Set<FollowerId> knowing = ledger.knowing(telling.project(), telling.subject());
        for (Subscription subscriber : listeners(telling)) {
            if (isNew(subscriber, telling)) {
                herald.tell(subscriber, telling, !knowing.contains(subscriber.follower()));
            }
        }
    }

    /// What sets right also reaches whoever was told in a chat, where the message that was wrong still stands; but an
    /// article that has changed only those who were told by it.
    private List<Subscription> listeners(Telling telling) {
        List<Subscription> wanting = audience.of(telling.concern());
        if (!telling.setsRight()) {
            return wanting;
        }
        Optional<UUID> by = Optional.of(telling.article()).filter(article -> telling.isOfAnArticleThatWasChanged());
        return Stream.concat(
                        wanting.stream(),
                        subscriptions.toldInChats(telling.project().value(), by).stream())
                .distinct()
                .sorted(Comparator.comparing(each -> each.id().toString()))
                .toList();
    }

    private boolean isNew(Subscription subscriber, Telling telling) {
        if (subscriber.interest().onlyNew() && ledger.knows(subscriber.id(), telling.project())) {
            return false;
        }
        return ledger.firstTime(subscriber.id(), telling.project(), telling.subject(), telling.article());
    }

    private void carryOver(List<ProjectId> merged, ProjectId survivor) {
        ledger.carryOver(merged, survivor);
        news.carryOver(merged, survivor);
    }

    private static List<ProjectId> merged(ProjectsMerged merge) {
        return merge.merged().stream().map(ProjectId::new).toList();
    }
}

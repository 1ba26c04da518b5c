package ashyldy.notify;

import java.util.List;

import ashyldy.events.ProjectChanged;
import ashyldy.events.ProjectSplit;
import ashyldy.events.ProjectsMerged;
import ashyldy.events.PromiseChanged;
import ashyldy.notify.alert.Citation;
import ashyldy.notify.alert.ProjectId;
import ashyldy.notify.alert.StoredLedger;
import ashyldy.notify.alert.Subject;
import ashyldy.notify.intake.KnownProject;
import ashyldy.notify.intake.RegistryEvent;
import ashyldy.notify.intake.StoredProjects;
import ashyldy.notify.subscription.Subscription;

/// The story: a change in the registry becomes one alert for each subscriber who wants it and has not been told.
public final class OpeningAlerts {
    private final StoredProjects projects;
    private final Audience audience;
    private final StoredLedger ledger;
    private final Herald herald;

    OpeningAlerts(StoredProjects projects, Audience audience, StoredLedger ledger, Herald herald) {
        this.projects = projects;
        this.audience = audience;
        this.ledger = ledger;
        this.herald = herald;
    }

    /// Runs in the caller's transaction: the event is heard wholly or not at all.
    public void hear(RegistryEvent event) {
        KnownProject known = projects.note(event.change().project());
        switch (event.change()) {
            case ProjectsMerged merge -> ledger.carryOver(merged(merge), projects.merge(merge));
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
        Subject subject = Subject.of(event.type(), event.change());
        var article = Citation.of(event.change()).article();
        for (Subscription subscriber : audience.of(event)) {
            if (ledger.firstTime(subscriber.id(), known.survivor(), subject, article)) {
                herald.tell(subscriber, event, known.survivor());
            }
        }
    }

    private static List<ProjectId> merged(ProjectsMerged merge) {
        return merge.merged().stream().map(ProjectId::new).toList();
    }
}

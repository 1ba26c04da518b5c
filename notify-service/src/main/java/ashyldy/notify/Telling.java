package ashyldy.notify;

import java.util.UUID;

import ashyldy.events.EventType;
import ashyldy.events.ProjectChanged;
import ashyldy.notify.alert.Citation;
import ashyldy.notify.alert.ProjectId;
import ashyldy.notify.alert.Subject;
import ashyldy.notify.intake.RegistryEvent;
import ashyldy.notify.news.Fact;
import ashyldy.notify.subscription.Concern;

/// An event that may be told: of which project, what of it, by which article, and whom it concerns.
///
/// @param project the survivor, where the project was merged into another
record Telling(RegistryEvent event, ProjectId project, Subject subject, UUID article, Concern concern) {
    static Telling of(RegistryEvent event, ProjectId project, Concern concern) {
        return new Telling(
                event,
                project,
                Subject.of(event.type(), event.change()),
                Citation.of(event.change()).article(),
                concern);
    }

    /// Whether it takes back what was told: the stage has fallen back, or the very article that proves the stage says
    /// something else now.
    boolean setsRight() {
        return event.type() == EventType.PROJECT_CORRECTED || isOfAnArticleThatWasChanged();
    }

    boolean isOfAnArticleThatWasChanged() {
        return event.type() == EventType.PROJECT_CHANGED
                && event.change() instanceof ProjectChanged changed
                && changed.article().equals(article);
    }

    Fact fact() {
        return new Fact(project, subject, article, concern);
    }
}

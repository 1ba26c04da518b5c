package ashyldy.notify;

import java.util.UUID;

import ashyldy.notify.alert.Citation;
import ashyldy.notify.alert.ProjectId;
import ashyldy.notify.alert.Subject;
import ashyldy.notify.intake.RegistryEvent;
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
}

package ashyldy.notify.alert;

import java.util.Optional;

import ashyldy.events.Cited;
import ashyldy.events.DateRole;
import ashyldy.events.ProjectDate;
import ashyldy.events.ProjectState;
import ashyldy.events.Promise;
import ashyldy.events.PromiseState;

/// The date to which a promise has moved. It is the one that stands, with the others in the history; in events of
/// before promises had one, the event carries the old promise, and the project beside it the new date.
final class NewDate {
    private NewDate() {}

    /// Empty where the promise has not moved, or the project does not say where to.
    static Optional<Cited<ProjectDate>> of(ProjectState project, Promise promise) {
        if (promise.state() == PromiseState.OPEN && !promise.moves().isEmpty()) {
            return Optional.of(promise.due());
        }
        if (promise.state() != PromiseState.RESCHEDULED) {
            return Optional.empty();
        }
        return project.dates().stream()
                .filter(date -> date.value().role() == DateRole.PLANNED_COMPLETION)
                .filter(date -> !date.value().to().equals(promise.due().value().to()))
                .findFirst();
    }
}

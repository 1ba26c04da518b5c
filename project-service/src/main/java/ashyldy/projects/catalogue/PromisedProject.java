package ashyldy.projects.catalogue;

import java.time.LocalDate;
import java.util.Optional;

import ashyldy.events.ProjectState;
import ashyldy.events.Promise;
import ashyldy.events.Source;

/// A promise and the project it is about.
public record PromisedProject(Promise promise, ProjectState project) {

    /// The article that makes the promise.
    public Optional<Source> source() {
        return project.sources().stream()
                .filter(source -> source.article().equals(promise.due().article()))
                .findFirst();
    }

    Cursor cursor() {
        String due = promise.due().value().to().map(LocalDate::toString).orElse("infinity");
        return new Cursor(due, promise.id());
    }
}

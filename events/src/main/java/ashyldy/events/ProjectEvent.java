package ashyldy.events;

/// Data of the events on `ashyldy.projects.v1`; [EventType] says which event carries which record.
public sealed interface ProjectEvent permits ProjectChanged, ProjectsMerged, ProjectSplit, PromiseChanged {
    /// The project as it is after the event.
    ProjectState project();

    /// False where old news was read late, or an article was read again: history, to be kept and not to be alerted.
    boolean news();
}

package ashyldy.projects.publish;

import java.time.Instant;
import java.util.UUID;

import ashyldy.edge.outbox.OutgoingEvent;
import ashyldy.events.EventType;
import ashyldy.events.ProjectChanged;
import ashyldy.events.ProjectEvent;
import ashyldy.events.ProjectSplit;
import ashyldy.events.ProjectsMerged;
import ashyldy.events.PromiseChanged;
import ashyldy.events.PromiseState;
import ashyldy.events.Stage;
import ashyldy.projects.registry.ProjectChange;
import ashyldy.projects.registry.ProjectChange.Changed;
import ashyldy.projects.registry.ProjectChange.Corrected;
import ashyldy.projects.registry.ProjectChange.Merged;
import ashyldy.projects.registry.ProjectChange.PromiseTurned;
import ashyldy.projects.registry.ProjectChange.Reached;
import ashyldy.projects.registry.ProjectChange.Split;
import ashyldy.projects.registry.ProjectId;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Says in the published language what has changed.
public final class ProjectEvents {
    static final String TOPIC = "ashyldy.projects.v1";

    private ProjectEvents() {}

    public static OutgoingEvent of(ProjectChange change, Instant now) {
        return switch (change) {
            case Reached(var project, var previous, var article, var fields, var news) ->
                event(reached(project.stage()), new ProjectChanged(project, previous, article, fields, news), now);
            case Changed(var project, var previous, var article, var fields, var news) ->
                event(EventType.PROJECT_CHANGED, new ProjectChanged(project, previous, article, fields, news), now);
            case Corrected(var project, var previous, var article, var fields, var news) ->
                event(EventType.PROJECT_CORRECTED, new ProjectChanged(project, previous, article, fields, news), now);
            case Merged(var project, var merged, var news) ->
                event(
                        EventType.PROJECT_MERGED,
                        new ProjectsMerged(
                                project, merged.stream().map(ProjectId::value).toList(), news),
                        now);
            case Split(var project, var into, var news) ->
                event(
                        EventType.PROJECT_SPLIT,
                        new ProjectSplit(
                                project, into.stream().map(ProjectId::value).toList(), news),
                        now);
            case PromiseTurned(var project, var promise, var news) ->
                event(turned(promise.state()), new PromiseChanged(project, promise, news), now);
        };
    }

    private static EventType reached(Stage stage) {
        return switch (stage) {
            case UNKNOWN, PLANNED -> EventType.PROJECT_ANNOUNCED;
            case UNDER_CONSTRUCTION -> EventType.PROJECT_STARTED;
            case SUSPENDED -> EventType.PROJECT_SUSPENDED;
            case STAGE_OPENED -> EventType.PROJECT_STAGE_OPENED;
            case OPENED -> EventType.PROJECT_OPENED;
            case CANCELLED -> EventType.PROJECT_CANCELLED;
        };
    }

    private static EventType turned(PromiseState state) {
        return switch (state) {
            case OPEN -> EventType.PROMISE_MADE;
            case RESCHEDULED -> EventType.PROMISE_RESCHEDULED;
            case KEPT, KEPT_LATE -> EventType.PROMISE_KEPT;
            case OVERDUE -> EventType.PROMISE_OVERDUE;
            case WITHDRAWN -> EventType.PROMISE_WITHDRAWN;
        };
    }

    /// A version belongs to one change, so it names the event together with the type.
    private static OutgoingEvent event(EventType type, ProjectEvent data, Instant now) {
        var project = data.project().id().toString();
        var name = project + " " + data.project().version() + " " + type.code();
        return new OutgoingEvent(
                UUID.nameUUIDFromBytes(name.getBytes(UTF_8)), type, TOPIC, project, project, now, data);
    }
}

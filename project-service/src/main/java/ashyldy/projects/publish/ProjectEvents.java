package ashyldy.projects.publish;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import ashyldy.edge.outbox.OutgoingEvent;
import ashyldy.events.CountedPromise;
import ashyldy.events.EventType;
import ashyldy.events.Judged;
import ashyldy.events.Judgement;
import ashyldy.events.ProjectChanged;
import ashyldy.events.ProjectEvent;
import ashyldy.events.ProjectSplit;
import ashyldy.events.ProjectState;
import ashyldy.events.ProjectsMerged;
import ashyldy.events.PromiseChanged;
import ashyldy.events.PromiseCounted;
import ashyldy.events.PromiseState;
import ashyldy.events.Stage;
import ashyldy.projects.intake.Sighting;
import ashyldy.projects.registry.ProjectChange;
import ashyldy.projects.registry.ProjectChange.Changed;
import ashyldy.projects.registry.ProjectChange.Corrected;
import ashyldy.projects.registry.ProjectChange.Merged;
import ashyldy.projects.registry.ProjectChange.PromiseTurned;
import ashyldy.projects.registry.ProjectChange.PromiseTurned.How;
import ashyldy.projects.registry.ProjectChange.Reached;
import ashyldy.projects.registry.ProjectChange.Split;
import ashyldy.projects.registry.ProjectId;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Says in the published language what has changed.
public final class ProjectEvents {
    static final String TOPIC = "ashyldy.projects.v1";

    private ProjectEvents() {}

    /// One event, and for a merge one more under each id that is merged away: whoever follows that id alone hears
    /// of it.
    public static List<OutgoingEvent> of(ProjectChange change, Instant now) {
        return switch (change) {
            case Reached(var project, var previous, var article, var fields, var news, var mayBe) ->
                only(
                        reached(project.stage()),
                        new ProjectChanged(project, previous, article, fields, news, ids(mayBe)),
                        now);
            case Changed(var project, var previous, var article, var fields, var news) ->
                only(EventType.PROJECT_CHANGED, new ProjectChanged(project, previous, article, fields, news), now);
            case Corrected(var project, var previous, var article, var fields, var news) ->
                only(EventType.PROJECT_CORRECTED, new ProjectChanged(project, previous, article, fields, news), now);
            case Merged(var project, var merged, var news) -> merged(project, merged, news, now);
            case Split(var project, var into, var news) ->
                only(EventType.PROJECT_SPLIT, new ProjectSplit(project, ids(into), news), now);
            case PromiseTurned(var project, var promise, var how, var news) ->
                only(
                        turned(promise.state(), how),
                        new PromiseChanged(project, promise, news, how == How.RETRACTED),
                        now);
        };
    }

    public static OutgoingEvent of(CountedPromise counted, boolean news, Instant now) {
        var id = counted.id().toString();
        var type = EventType.PROMISE_COUNTED;
        var name = id + " " + counted.version() + " " + type.code();
        return new OutgoingEvent(named(name), type, TOPIC, id, id, now, new PromiseCounted(counted, news));
    }

    /// @param projects that the claims are of now; none while no article says so
    public static OutgoingEvent of(Judgement judgement, Collection<ProjectId> projects, Instant now) {
        var ids = projects.stream()
                .map(ProjectId::value)
                .distinct()
                .sorted(Sighting.IDS)
                .toList();
        var type = judgement.stands() ? EventType.JUDGEMENT_MADE : EventType.JUDGEMENT_UNDONE;
        var name = judgement.id() + " " + judgement.version() + " " + type.code();
        var key = ids.isEmpty() ? judgement.id() : ids.getFirst();
        return new OutgoingEvent(
                named(name), type, TOPIC, key.toString(), judgement.id().toString(), now, new Judged(judgement, ids));
    }

    private static List<OutgoingEvent> merged(ProjectState project, List<ProjectId> merged, boolean news, Instant now) {
        var data = new ProjectsMerged(project, ids(merged), news);
        var events = new ArrayList<>(only(EventType.PROJECT_MERGED, data, now));
        var survivor = events.getFirst();
        ids(merged)
                .forEach(old -> events.add(new OutgoingEvent(
                        named(survivor.id() + " under " + old),
                        survivor.type(),
                        TOPIC,
                        old.toString(),
                        old.toString(),
                        now,
                        data)));
        return events;
    }

    private static List<UUID> ids(List<ProjectId> projects) {
        return projects.stream().map(ProjectId::value).toList();
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

    private static EventType turned(PromiseState state, How how) {
        return switch (how) {
            case MOVED -> EventType.PROMISE_RESCHEDULED;
            case AS_ITS_STATE_SAYS, RETRACTED -> turned(state);
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
    private static List<OutgoingEvent> only(EventType type, ProjectEvent data, Instant now) {
        var project = data.project().id().toString();
        var name = project + " " + data.project().version() + " " + type.code();
        return List.of(new OutgoingEvent(named(name), type, TOPIC, project, project, now, data));
    }

    private static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    }
}

package ashyldy.projects;

import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

import ashyldy.edge.json.EventJson;
import ashyldy.edge.outbox.OutgoingEvent;
import ashyldy.events.CountedPromise;
import ashyldy.events.EventType;
import ashyldy.events.Judged;
import ashyldy.events.Judgement;
import ashyldy.events.ProjectEvent;
import ashyldy.events.ProjectState;
import ashyldy.events.ProjectsMerged;
import ashyldy.events.Promise;
import ashyldy.events.PromiseChanged;
import ashyldy.events.PromiseCounted;
import com.fasterxml.jackson.databind.ObjectMapper;

/// What somebody knows who has heard every event and nothing else, folded as `events/README.md` says.
final class Replica {
    private static final ObjectMapper JSON = EventJson.mapper();

    final TreeMap<UUID, ProjectState> projects = new TreeMap<>();
    final TreeMap<UUID, TreeMap<UUID, Promise>> promises = new TreeMap<>();
    final TreeMap<UUID, CountedPromise> counted = new TreeMap<>();
    final TreeMap<UUID, Judgement> judgements = new TreeMap<>();

    private int heard;

    /// What has come since the last time.
    void hear(List<OutgoingEvent> all) {
        all.subList(heard, all.size()).forEach(this::hear);
        heard = all.size();
    }

    /// Of one project, as a reader compares them: by id.
    List<Promise> promises(UUID project) {
        return List.copyOf(promises.getOrDefault(project, new TreeMap<>()).values());
    }

    /// As it comes from the topic.
    void hear(EventType type, String key, byte[] data) {
        try {
            hear(key, JSON.readValue(data, type.data()));
        } catch (IOException fault) {
            throw new AssertionError("not as the events are written: " + type, fault);
        }
    }

    private void hear(OutgoingEvent event) {
        hear(event.key(), overTheWire(event));
    }

    private void hear(String key, Object data) {
        switch (data) {
            case PromiseCounted number -> hear(number.counted());
            case Judged judged ->
                judgements.merge(
                        judged.judgement().id(),
                        judged.judgement(),
                        (known, heard) -> heard.version() > known.version() ? heard : known);
            case ProjectsMerged merged
            when !key.equals(merged.project().id().toString()) -> forget(UUID.fromString(key));
            case PromiseChanged changed -> {
                hear(changed.project());
                hear(changed);
            }
            case ProjectEvent change -> hear(change.project());
            default -> throw new AssertionError("an event of the registry was expected: " + data);
        }
    }

    private void hear(ProjectState state) {
        var known = projects.get(state.id());
        if (known != null && known.version() >= state.version()) {
            throw new AssertionError("a version comes twice: " + state.id() + " " + state.version());
        }
        projects.put(state.id(), state);
        if (state.sources().isEmpty() && promises(state.id()).isEmpty()) {
            forget(state.id());
        }
    }

    private void hear(PromiseChanged changed) {
        var ofProject = promises.computeIfAbsent(changed.project().id(), _ -> new TreeMap<>());
        if (changed.retracted()) {
            ofProject.remove(changed.promise().id());
        } else {
            ofProject.put(changed.promise().id(), changed.promise());
        }
    }

    private void hear(CountedPromise number) {
        if (number.sources().isEmpty()) {
            counted.remove(number.id());
        } else {
            counted.put(number.id(), number);
        }
    }

    private void forget(UUID project) {
        projects.remove(project);
        promises.remove(project);
    }

    private static Object overTheWire(OutgoingEvent event) {
        try {
            return JSON.readValue(
                    JSON.writeValueAsBytes(event.data()), event.type().data());
        } catch (IOException fault) {
            throw new AssertionError("not as the events are written: " + event, fault);
        }
    }
}

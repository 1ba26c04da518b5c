package ashyldy.notify.subscription;

import java.util.Set;

import ashyldy.events.Kind;
import ashyldy.events.Stage;
import ashyldy.events.Work;

/// What sort of project; an empty set is every one.
public record What(Set<Kind> kinds, Set<Work> works, Set<Stage> stages) {
    public static final What ANYTHING = new What(Set.of(), Set.of(), Set.of());

    public What {
        kinds = Set.copyOf(kinds);
        works = Set.copyOf(works);
        stages = Set.copyOf(stages);
    }

    boolean holds(Concern concern) {
        return (kinds.isEmpty() || kinds.contains(concern.kind()))
                && (works.isEmpty() || works.contains(concern.work()))
                && (stages.isEmpty() || stages.contains(concern.stage()));
    }
}

package ashyldy.notify.subscription;

import java.util.Set;
import java.util.UUID;

import ashyldy.events.Kind;
import ashyldy.events.Stage;
import ashyldy.events.Work;

/// What sort of project, or which very ones; an empty set is every one.
///
/// @param projects under any id that they have or had
public record What(Set<Kind> kinds, Set<Work> works, Set<Stage> stages, Set<UUID> projects) {
    public static final What ANYTHING = new What(Set.of(), Set.of(), Set.of());

    public What {
        kinds = Set.copyOf(kinds);
        works = Set.copyOf(works);
        stages = Set.copyOf(stages);
        projects = Set.copyOf(projects);
    }

    /// Whichever projects are of that sort.
    public What(Set<Kind> kinds, Set<Work> works, Set<Stage> stages) {
        this(kinds, works, stages, Set.of());
    }

    boolean holds(Concern concern) {
        return (kinds.isEmpty() || kinds.contains(concern.kind()))
                && (works.isEmpty() || works.contains(concern.work()))
                && (stages.isEmpty() || stages.contains(concern.stage()))
                && (projects.isEmpty() || names(concern));
    }

    private boolean names(Concern concern) {
        return projects.contains(concern.project())
                || concern.formerly().stream().anyMatch(projects::contains);
    }
}

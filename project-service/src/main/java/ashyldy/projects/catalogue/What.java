package ashyldy.projects.catalogue;

import java.util.Set;

import ashyldy.events.Kind;
import ashyldy.events.Stage;
import ashyldy.events.Work;

/// What is built, what is done to it, and how far it is.
public record What(Set<Kind> kinds, Set<Work> works, Set<Stage> stages) {
    public What {
        kinds = Set.copyOf(kinds);
        works = Set.copyOf(works);
        stages = Set.copyOf(stages);
    }
}

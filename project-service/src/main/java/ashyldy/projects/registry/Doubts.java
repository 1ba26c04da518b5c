package ashyldy.projects.registry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import ashyldy.events.Stage;
import ashyldy.projects.registry.ProjectChange.Reached;

/// Which openings may have been told before, of a project that may be the same: they say so.
final class Doubts {
    private final Map<ProjectId, Known> known;
    private final Map<UUID, ProjectId> projects = new HashMap<>();

    /// @param known as subscribers were told of it before
    Doubts(List<Heir> heirs, Map<ProjectId, Known> known) {
        this.known = known;
        heirs.forEach(heir -> heir.cluster().ids().forEach(sighting -> projects.put(sighting, heir.id())));
    }

    ProjectChange marked(ProjectChange change, Heir heir) {
        return change instanceof Reached reached && reached.project().stage() == Stage.OPENED
                ? reached.doubted(toldBefore(heir))
                : change;
    }

    private List<ProjectId> toldBefore(Heir heir) {
        return heir.cluster().mayBe().stream()
                .map(projects::get)
                .distinct()
                .filter(project -> Optional.ofNullable(known.get(project))
                        .flatMap(Known::told)
                        .filter(told -> told == Stage.OPENED)
                        .isPresent())
                .sorted(ProjectId.OLDEST_FIRST)
                .toList();
    }
}

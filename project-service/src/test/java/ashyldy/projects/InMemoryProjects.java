package ashyldy.projects;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import ashyldy.events.Promise;
import ashyldy.events.PromiseState;
import ashyldy.projects.registry.Known;
import ashyldy.projects.registry.Project;
import ashyldy.projects.registry.ProjectChanges;
import ashyldy.projects.registry.ProjectId;
import ashyldy.projects.registry.Projects;

final class InMemoryProjects implements Projects {
    final Map<ProjectId, Project> now = new LinkedHashMap<>();
    final Map<ProjectId, ProjectId> redirects = new HashMap<>();

    @Override
    public Map<ProjectId, Known> known(Collection<ProjectId> ids) {
        var known = new HashMap<ProjectId, Known>();
        ids.stream()
                .filter(now::containsKey)
                .forEach(id -> known.put(id, now.get(id).known()));
        return known;
    }

    @Override
    public void write(ProjectChanges changes) {
        changes.merged().forEach((old, into) -> {
            redirects.replaceAll((id, target) -> target.equals(old) ? into : target);
            redirects.put(old, into);
        });
        now.keySet().removeAll(changes.gone());
        changes.saved().forEach(project -> now.put(project.id(), project));
    }

    @Override
    public List<ProjectId> promisedBefore(LocalDate day, Optional<ProjectId> after, int limit) {
        return now.values().stream()
                .filter(project -> project.promises().stream().anyMatch(promise -> isWrong(promise, day)))
                .map(Project::id)
                .filter(id ->
                        after.isEmpty() || id.toString().compareTo(after.get().toString()) > 0)
                .sorted(Comparator.comparing(ProjectId::toString))
                .limit(limit)
                .toList();
    }

    private static boolean isWrong(Promise promise, LocalDate day) {
        var state =
                promise.due().value().to().filter(day::isAfter).isPresent() ? PromiseState.OPEN : PromiseState.OVERDUE;
        return promise.state() == state && promise.due().value().to().isPresent();
    }
}

package ashyldy.projects.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import ashyldy.events.ProjectState;

/// The projects as one transaction sees them: read once for many articles, changed in memory, written once.
final class OpenProjects {
    private final Projects books;
    private final Map<ProjectId, Optional<Known>> known = new HashMap<>();
    private final Set<ProjectId> gone = new HashSet<>();
    private final List<ProjectState> withdrawn = new ArrayList<>();
    private final Map<ProjectId, ProjectId> merged = new LinkedHashMap<>();
    private final Map<ProjectId, Project> saved = new LinkedHashMap<>();

    OpenProjects(Projects books) {
        this.books = books;
    }

    /// Those of the ids that are projects now.
    ///
    /// @param soon will be asked about too: they are read along
    Map<ProjectId, Known> known(Set<ProjectId> ids, Set<ProjectId> soon) {
        if (!known.keySet().containsAll(ids)) {
            var unread = new HashSet<>(ids);
            unread.addAll(soon);
            unread.removeAll(known.keySet());
            var read = books.known(unread);
            unread.forEach(id -> known.put(id, Optional.ofNullable(read.get(id))));
        }
        var found = new HashMap<ProjectId, Known>();
        ids.forEach(id -> known.get(id).ifPresent(one -> found.put(id, one)));
        return found;
    }

    void save(Project project) {
        saved.put(project.id(), project);
        known.put(project.id(), Optional.of(project.known()));
    }

    /// From now on the old id leads to the other for ever.
    void merge(ProjectId old, ProjectId into) {
        merged.replaceAll((_, target) -> target.equals(old) ? into : target);
        merged.put(old, into);
        drop(old);
    }

    /// Nothing is left of it; its id answers with what was last published.
    void withdraw(ProjectState last) {
        withdrawn.add(last);
        drop(new ProjectId(last.id()));
    }

    /// Writes what has changed, and forgets what has been read.
    void putBack() {
        var changes = new ProjectChanges(gone, withdrawn, merged, saved.values());
        if (!changes.areNone()) {
            books.write(changes);
        }
        List.of(known, merged, saved).forEach(Map::clear);
        gone.clear();
        withdrawn.clear();
    }

    private void drop(ProjectId project) {
        saved.remove(project);
        gone.add(project);
        known.put(project, Optional.empty());
    }
}

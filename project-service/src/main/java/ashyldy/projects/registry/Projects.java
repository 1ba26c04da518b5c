package ashyldy.projects.registry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import ashyldy.events.ProjectState;

/// The projects as they were last published.
public interface Projects {
    /// Those of the ids that are projects now.
    Map<ProjectId, Known> known(Collection<ProjectId> ids);

    void save(Project project);

    /// From now on the old id leads to the other for ever.
    void merge(ProjectId old, ProjectId into);

    /// Nothing is left of it; its id answers with what was last published.
    void withdraw(ProjectState last);

    /// Projects with an open promise that was due before the day, in the order of their ids.
    ///
    /// @param after the last one that is known already
    List<ProjectId> promisedBefore(LocalDate day, Optional<ProjectId> after, int limit);
}

package ashyldy.projects.registry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The projects as they were last published. Nobody asks one by one: [OpenProjects] reads once for many articles, and
/// writes once.
public interface Projects {
    /// So often a project is to be reminded of its promises: an hour and a half of looking at the calendar every
    /// ten minutes.
    int MOST_REMINDERS = 10;

    /// Those of the ids that are projects now.
    Map<ProjectId, Known> known(Collection<ProjectId> ids);

    void write(ProjectChanges changes);

    /// Projects of which the calendar has changed a promise, in the order of their ids: one that was due before the
    /// day and is open still, or one that is overdue and whose day is to come, for a clock was wrong. Those of whom
    /// it could not be told so often that they are left alone are not among them.
    ///
    /// @param after the last one that is known already
    List<ProjectId> promisedBefore(LocalDate day, Optional<ProjectId> after, int limit);
}

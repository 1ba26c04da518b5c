package ashyldy.projects.catalogue;

import java.util.List;

import ashyldy.events.CountedPromise;
import ashyldy.events.ProjectState;

/// A number that was promised, and the projects that are one of it by name.
public record CountedProjects(CountedPromise promise, List<ProjectState> projects) {

    public CountedProjects {
        projects = List.copyOf(projects);
    }
}

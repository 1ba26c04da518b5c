package ashyldy.projects.catalogue;

import java.util.List;
import java.util.UUID;

import ashyldy.events.CountedPromise;
import ashyldy.events.ProjectState;
import ashyldy.events.Stage;
import ashyldy.wording.Wording;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/// A counted promise as the API gives it, with those of the number that are known by name.
///
/// @param namedCount how many of the number are known one by one
public record ListedCounted(@JsonUnwrapped CountedPromise counted, int namedCount, List<Named> projects) {

    /// A project that is one of the number.
    ///
    /// @param label what to call it on a screen
    public record Named(UUID id, String label, Stage stage) {}

    static ListedCounted of(CountedProjects counted, Wording wording) {
        return new ListedCounted(
                counted.promise(),
                counted.promise().named().size(),
                counted.projects().stream()
                        .map(project -> named(project, wording))
                        .toList());
    }

    private static Named named(ProjectState project, Wording wording) {
        return new Named(project.id(), wording.labels().title(project).text(), project.stage());
    }
}

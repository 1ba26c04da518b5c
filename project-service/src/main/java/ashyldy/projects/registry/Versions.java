package ashyldy.projects.registry;

import java.util.List;
import java.util.Optional;

import ashyldy.events.ProjectState;
import ashyldy.events.Stage;

/// Gives each change of a project the next number.
final class Versions {
    private final ProjectState state;
    private long version;

    Versions(ProjectState state, long before) {
        this.state = state;
        this.version = before;
    }

    ProjectState next() {
        return at(++version, state);
    }

    long last() {
        return version;
    }

    static ProjectState at(long version, ProjectState state) {
        return new ProjectState(
                state.id(),
                version,
                state.kind(),
                state.work(),
                state.stage(),
                state.stageQuote(),
                state.names(),
                state.place(),
                state.amounts(),
                state.dates(),
                state.parties(),
                state.programme(),
                state.sources(),
                state.verified(),
                state.phase());
    }

    /// What remains of a project whose last source was taken back.
    static ProjectState withdrawn(ProjectState state) {
        return new ProjectState(
                state.id(),
                state.version() + 1,
                state.kind(),
                state.work(),
                Stage.UNKNOWN,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of());
    }
}

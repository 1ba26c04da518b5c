package ashyldy.projects.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import ashyldy.events.ProjectState;
import ashyldy.events.Promise;
import ashyldy.events.Stage;

/// Everything the registry knows of one project.
///
/// @param history the stages it has reached, oldest first
/// @param facts every value of every source
/// @param openedOn last day of the interval in which it opened, absent while it has not or nothing tells
/// @param firstSeenOn day of the oldest dated source
/// @param newsOn day of the newest dated source
/// @param search folded words of its names and places
/// @param told the stage that subscribers may be told of; absent while the one in the state is held back, since only a
/// model has seen it
public record Project(
        ProjectState state,
        List<StageChange> history,
        List<Promise> promises,
        List<Fact> facts,
        Optional<LocalDate> openedOn,
        Optional<LocalDate> firstSeenOn,
        Optional<LocalDate> newsOn,
        String search,
        Optional<Stage> told) {
    public Project {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(search, "search");
        Objects.requireNonNull(told, "told");
        history = List.copyOf(history);
        promises = List.copyOf(promises);
        facts = List.copyOf(facts);
    }

    public ProjectId id() {
        return new ProjectId(state.id());
    }

    public Known known() {
        return new Known(state, promises, told);
    }

    Project at(long version) {
        return new Project(
                Versions.at(version, state), history, promises, facts, openedOn, firstSeenOn, newsOn, search, told);
    }

    /// With the stage that subscribers have been told of, once they have.
    Project told(Optional<Stage> last) {
        return new Project(state, history, promises, facts, openedOn, firstSeenOn, newsOn, search, last);
    }
}

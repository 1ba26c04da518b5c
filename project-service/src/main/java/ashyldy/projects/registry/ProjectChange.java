package ashyldy.projects.registry;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import ashyldy.events.ProjectState;
import ashyldy.events.Promise;
import ashyldy.events.Stage;

/// One difference between the registry before and after an article. Each has a version of its project to itself.
public sealed interface ProjectChange {
    /// The project after the change.
    ProjectState project();

    /// False where old news was read late, or an article was read again: history, and not to be alerted.
    boolean news();

    /// All that are other projects now than they were.
    default List<ProjectId> projects() {
        return List.of(new ProjectId(project().id()));
    }

    /// It went on to the stage it now has, or was seen for the first time at it.
    ///
    /// @param mayBe projects told as open before, of which this may be one
    record Reached(
            ProjectState project,
            Optional<Stage> previous,
            UUID article,
            List<String> fields,
            boolean news,
            List<ProjectId> mayBe)
            implements ProjectChange {
        public Reached {
            Objects.requireNonNull(previous, "previous");
            fields = List.copyOf(fields);
            mayBe = List.copyOf(mayBe);
        }

        Reached(ProjectState project, Optional<Stage> previous, UUID article, List<String> fields, boolean news) {
            this(project, previous, article, fields, news, List.of());
        }

        Reached doubted(List<ProjectId> others) {
            return new Reached(project, previous, article, fields, news, others);
        }
    }

    /// Other values of it differ, there are more sources, or only a model has seen that it opened.
    record Changed(ProjectState project, Optional<Stage> previous, UUID article, List<String> fields, boolean news)
            implements ProjectChange {
        public Changed {
            Objects.requireNonNull(previous, "previous");
            fields = List.copyOf(fields);
        }
    }

    /// It turned out not to have come as far as was said.
    record Corrected(ProjectState project, Optional<Stage> previous, UUID article, List<String> fields, boolean news)
            implements ProjectChange {
        public Corrected {
            Objects.requireNonNull(previous, "previous");
            fields = List.copyOf(fields);
        }
    }

    record Merged(ProjectState project, List<ProjectId> merged, boolean news) implements ProjectChange {
        public Merged {
            merged = List.copyOf(merged);
        }

        @Override
        public List<ProjectId> projects() {
            return Stream.concat(Stream.of(new ProjectId(project.id())), merged.stream())
                    .toList();
        }
    }

    record Split(ProjectState project, List<ProjectId> into, boolean news) implements ProjectChange {
        public Split {
            into = List.copyOf(into);
        }
    }

    /// A promise was made or has become what its state says; without news, more is known of it.
    ///
    /// @param how it differs from what was published before
    record PromiseTurned(ProjectState project, Promise promise, How how, boolean news) implements ProjectChange {
        /// What has become of a promise that its state alone does not say.
        public enum How {
            AS_ITS_STATE_SAYS,
            MOVED,
            /// No article makes it any more.
            RETRACTED
        }

        public PromiseTurned {
            Objects.requireNonNull(promise, "promise");
            Objects.requireNonNull(how, "how");
        }
    }
}

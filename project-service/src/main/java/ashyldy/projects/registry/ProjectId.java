package ashyldy.projects.registry;

import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;

/// What a project is called for ever. Ids of version 7 begin with the time, so the smaller one is the older.
public record ProjectId(UUID value) {
    static final Comparator<ProjectId> OLDEST_FIRST = Comparator.comparing(ProjectId::toString);

    public ProjectId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package ashyldy.projects.registry;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import ashyldy.projects.resolution.Cluster;

/// A cluster of sightings and the id it goes by.
///
/// @param merged ids that are this project from now on
/// @param into ids of what was split off it
/// @param parent the project it was split off from
public record Heir(
        ProjectId id, Cluster cluster, List<ProjectId> merged, List<ProjectId> into, Optional<ProjectId> parent) {
    public Heir {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(cluster, "cluster");
        merged = List.copyOf(merged);
        into = List.copyOf(into);
    }
}

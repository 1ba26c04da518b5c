package ashyldy.projects.registry;

import java.util.Objects;
import java.util.function.Supplier;

import ashyldy.projects.judgement.Judgements;

/// The books of the registry and the rules by which they are kept.
public record Sittings(
        Sightings sightings,
        Projects projects,
        Judgements judgements,
        RegionLocks locks,
        Supplier<ProjectId> newIds,
        ReaderAlerts alerts) {
    public Sittings {
        Objects.requireNonNull(sightings, "sightings");
        Objects.requireNonNull(projects, "projects");
        Objects.requireNonNull(judgements, "judgements");
        Objects.requireNonNull(locks, "locks");
        Objects.requireNonNull(newIds, "newIds");
        Objects.requireNonNull(alerts, "alerts");
    }

    /// Inside a transaction, to whose end what is read is held.
    public Sitting open() {
        return Sitting.of(this);
    }

    /// Holds a project against other readers until the transaction ends.
    public void hold(ProjectId project) {
        open().surroundings().hold(project);
    }
}

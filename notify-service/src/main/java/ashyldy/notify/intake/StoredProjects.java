package ashyldy.notify.intake;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ashyldy.events.ProjectSplit;
import ashyldy.events.ProjectState;
import ashyldy.events.ProjectsMerged;
import ashyldy.events.Stage;
import ashyldy.notify.alert.ProjectId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/// The projects that have been heard of. A row is held until the commit, so that an opening and a merge of the
/// same project wait for each other.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class StoredProjects {
    private static final String NOTE = """
            insert into known_project as known (id, version, stage) values (:id, :version, :stage)
            on conflict (id) do update set
              stage = case when excluded.version >= known.version then excluded.stage else known.stage end,
              version = greatest(known.version, excluded.version)
            returning version, stage, coalesce(survivor, id)""";

    private static final String HOLD = """
            insert into known_project as known (id, version, stage) values (:id, 0, 'unknown')
            on conflict (id) do update set version = known.version
            returning coalesce(survivor, id)""";

    private static final String LEAD_TO =
            "update known_project set survivor = nullif(:survivor, id) where id = any(:old) or survivor = any(:old)";

    private static final String BRING_BACK =
            "update known_project set survivor = null, split_from = :whole where id = any(:parts)";

    private static final String IDS = "select id from known_as where project = :project";

    private static final String ALIKE = """
            select other.id from known_as this join known_as other on other.project = this.project
            where this.id = :id""";

    private final EntityManager database;

    StoredProjects(EntityManager database) {
        this.database = database;
    }

    /// Keeps the newest version, and answers what is known now.
    public KnownProject note(ProjectState state) {
        var row = (Object[]) database.createNativeQuery(NOTE)
                .setParameter("id", state.id())
                .setParameter("version", state.version())
                .setParameter("stage", state.stage().code())
                .getSingleResult();
        return new KnownProject((Long) row[0], stage((String) row[1]), new ProjectId((UUID) row[2]));
    }

    /// By which a project is followed: its own id, those merged into it, and that of the whole it was split from.
    public Set<UUID> ids(ProjectId survivor) {
        List<?> rows = database.createNativeQuery(IDS, UUID.class)
                .setParameter("project", survivor.value())
                .getResultList();
        return rows.stream().map(UUID.class::cast).collect(Collectors.toSet());
    }

    /// All ids by which whoever follows this one may follow the same; itself among them.
    public Set<UUID> alike(UUID id) {
        List<?> rows = database.createNativeQuery(ALIKE, UUID.class)
                .setParameter("id", id)
                .getResultList();
        return Stream.concat(Stream.of(id), rows.stream().map(UUID.class::cast)).collect(Collectors.toSet());
    }

    /// Lets the merged ids, and all that led to them, lead to the survivor.
    ///
    /// @return where they lead now: the survivor may have been merged itself by an event that was quicker
    public ProjectId merge(ProjectsMerged merge) {
        UUID survivor = merge.project().id();
        Stream.concat(merge.merged().stream(), Stream.of(survivor)).sorted().forEach(this::hold);
        UUID end = hold(survivor);
        // A survivor that leads back to what it survives: this merge is the newer one.
        UUID target = merge.merged().contains(end) ? survivor : end;
        database.createNativeQuery(LEAD_TO)
                .setParameter("survivor", target)
                .setParameter("old", merge.merged().toArray(UUID[]::new))
                .executeUpdate();
        return new ProjectId(target);
    }

    /// The parts are projects of their own from now on, whatever they were before.
    public void split(ProjectSplit split) {
        List<UUID> parts = split.into().stream().sorted().toList();
        parts.forEach(this::hold);
        database.createNativeQuery(BRING_BACK)
                .setParameter("whole", split.project().id())
                .setParameter("parts", parts.toArray(UUID[]::new))
                .executeUpdate();
    }

    private UUID hold(UUID id) {
        return (UUID) database.createNativeQuery(HOLD).setParameter("id", id).getSingleResult();
    }

    private static Stage stage(String code) {
        return Stream.of(Stage.values())
                .filter(stage -> stage.code().equals(code))
                .findFirst()
                .orElse(Stage.UNKNOWN);
    }
}

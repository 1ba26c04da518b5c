package ashyldy.projects.registry;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import ashyldy.events.ClaimPlace;
import ashyldy.events.PlaceName;
import ashyldy.events.ProjectState;
import ashyldy.events.Promise;
import ashyldy.events.Stage;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.StatelessSession;

/// The projects in PostgreSQL. What hangs on a project is written anew with it.
@ApplicationScoped
class StoredProjects implements Projects {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final StatelessSession session;
    private final StoredJson json;
    private final InstantSource clock;

    StoredProjects(StatelessSession session, StoredJson json, InstantSource clock) {
        this.session = session;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public Map<ProjectId, Known> known(Collection<ProjectId> ids) {
        var values = ids.stream().map(ProjectId::value).toList();
        var promises = new HashMap<UUID, List<Promise>>();
        session.createSelectionQuery(
                        "from PromiseRow where projectId in :ids order by dueTo nulls first, id", PromiseRow.class)
                .setParameter("ids", values)
                .getResultList()
                .forEach(row -> promises.computeIfAbsent(row.projectId, id -> new ArrayList<>())
                        .add(json.read(row.promise, Promise.class)));
        var known = new HashMap<ProjectId, Known>();
        session.createSelectionQuery("from ProjectRow where id in :ids", ProjectRow.class)
                .setParameter("ids", values)
                .getResultList()
                .forEach(row -> known.put(
                        new ProjectId(row.id),
                        new Known(
                                json.read(row.state, ProjectState.class),
                                promises.getOrDefault(row.id, List.of()),
                                Optional.ofNullable(row.toldStage).map(StoredProjects::stage))));
        return known;
    }

    @Override
    public void write(ProjectChanges changes) {
        var now = clock.instant();
        changes.withdrawn().forEach(last -> withdraw(last, now));
        changes.merged().forEach(this::redirect);
        delete(changes.gone());
        if (!changes.saved().isEmpty()) {
            session.upsertMultiple(
                    changes.saved().stream().map(project -> row(project, now)).toList());
            new StoredDetails(session, json).save(changes.saved(), now);
        }
    }

    private void redirect(ProjectId old, ProjectId into) {
        change("update project_redirect set project_id = :into where project_id = :old", old, into);
        change(
                "insert into project_redirect (old_id, project_id) values (:old, :into) on conflict (old_id) do"
                        + " nothing",
                old,
                into);
    }

    private void withdraw(ProjectState last, Instant now) {
        session.createNativeMutationQuery("""
            insert into project_withdrawn (id, state, withdrawn_at)
            values (:id, cast(:state as jsonb), :at)\
            """)
                .setParameter("id", last.id())
                .setParameter("state", json.write(last))
                .setParameter("at", now)
                .executeUpdate();
    }

    @Override
    public List<ProjectId> promisedBefore(LocalDate day, Optional<ProjectId> after, int limit) {
        return session
                .createNativeQuery("""
                    select distinct promise.project_id from promise join project on project.id = promise.project_id
                    where (promise.state = 'open' and promise.due_to < :day
                            or promise.state = 'overdue' and promise.due_to >= :day)
                        and promise.project_id > :after
                        and not exists (select 1 from reminder where reminder.project_id = project.id
                            and reminder.version = project.version and reminder.tries >= :most)
                    order by promise.project_id\
                    """, UUID.class)
                .setParameter("day", day)
                .setParameter("after", after.map(ProjectId::value).orElse(BEFORE_ALL))
                .setParameter("most", Projects.MOST_REMINDERS)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(ProjectId::new)
                .toList();
    }

    private void change(String sql, ProjectId old, ProjectId into) {
        session.createNativeMutationQuery(sql)
                .setParameter("old", old.value())
                .setParameter("into", into.value())
                .executeUpdate();
    }

    private void delete(Set<ProjectId> projects) {
        if (!projects.isEmpty()) {
            session.createMutationQuery("delete ProjectRow where id in :ids")
                    .setParameter("ids", projects.stream().map(ProjectId::value).toList())
                    .executeUpdate();
        }
    }

    private ProjectRow row(Project project, Instant now) {
        var state = project.state();
        var row = new ProjectRow();
        row.id = state.id();
        row.version = state.version();
        row.kind = state.kind().code();
        row.work = state.work().code();
        row.stage = state.stage().code();
        row.regionCode = code(state, ClaimPlace::region);
        row.districtCode = code(state, ClaimPlace::district);
        row.localityCode = code(state, ClaimPlace::locality);
        row.search = project.search();
        row.state = json.write(state);
        row.openedOn = project.openedOn().orElse(null);
        row.firstSeenOn = project.firstSeenOn().orElse(null);
        row.changedAt = now;
        row.newsAt = project.newsOn().orElse(null);
        row.toldStage = project.told().map(Stage::code).orElse(null);
        return row;
    }

    private static Stage stage(String code) {
        return Arrays.stream(Stage.values())
                .filter(stage -> stage.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a row holds no stage: " + code));
    }

    private static String code(ProjectState state, Function<ClaimPlace, Optional<PlaceName>> level) {
        return state.place()
                .flatMap(place -> level.apply(place.value()))
                .flatMap(PlaceName::code)
                .orElse(null);
    }
}

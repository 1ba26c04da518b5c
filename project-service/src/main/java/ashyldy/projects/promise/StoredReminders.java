package ashyldy.projects.promise;

import java.time.InstantSource;

import ashyldy.projects.registry.ProjectId;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.StatelessSession;

/// The projects of whose overdue promise nobody can be reminded, in PostgreSQL.
@ApplicationScoped
class StoredReminders {
    private static final int LONGEST_REASON = 1024;

    private final StatelessSession session;
    private final InstantSource clock;

    StoredReminders(StatelessSession session, InstantSource clock) {
        this.session = session;
        this.clock = clock;
    }

    /// @return how often that has been tried since anything of the project changed
    int failed(ProjectId project, String reason) {
        Integer tries = session.createNativeQuery("""
            insert into reminder as known (project_id, version, tries, reason, tried_at)
            select id, version, 1, :reason, :now from project where id = :project
            on conflict (project_id) do update set
                tries = case when known.version = excluded.version then known.tries + 1 else 1 end,
                version = excluded.version, reason = excluded.reason, tried_at = excluded.tried_at
            returning tries\
            """, Integer.class)
                .setParameter("project", project.value())
                .setParameter("reason", reason.substring(0, Math.min(reason.length(), LONGEST_REASON)))
                .setParameter("now", clock.instant())
                .getSingleResultOrNull();
        return tries == null ? 0 : tries;
    }

    void succeeded(ProjectId project) {
        session.createNativeMutationQuery("delete from reminder where project_id = :project")
                .setParameter("project", project.value())
                .executeUpdate();
    }
}

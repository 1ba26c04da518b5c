package ashyldy.projects.registry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.hibernate.StatelessSession;

/// Facts, stages and promises of projects, written anew, each sort in one statement.
final class StoredDetails {
    private static final String FACTS = """
            insert into fact
                (project_id, article, claim_id, field, value, quote_start, quote_end, quote_text, quote_in,
                 sentence_start, sentence_end, sentence_text, shown, verified)
            select project, article, claim, field, value, start, "end", "text", "in",
                (sentence ->> 'start')::int, (sentence ->> 'end')::int, sentence ->> 'text', shown, verified
            from jsonb_to_recordset(cast(:rows as jsonb))
                as row(project uuid, article uuid, claim uuid, field text, value jsonb, start int, "end" int,
                    "text" text, "in" text, sentence jsonb, shown boolean, verified boolean)""";

    /// What was known before keeps the moment when it was recorded.
    private static final String STAGES = """
            insert into stage_change
                (project_id, position, stage, happened_from, happened_to, article, quote, verified, recorded_at)
            select project, position, stage, "from", "to", article, quote, verified, recorded
            from jsonb_to_recordset(cast(:rows as jsonb))
                as row(project uuid, position int, stage text, "from" date, "to" date, article uuid, quote jsonb,
                    verified boolean, recorded timestamptz)
            on conflict (project_id, position) do update set
                stage = excluded.stage, happened_from = excluded.happened_from, happened_to = excluded.happened_to,
                article = excluded.article, quote = excluded.quote, verified = excluded.verified,
                recorded_at = case when stage_change.stage = excluded.stage and stage_change.article = excluded.article
                    then stage_change.recorded_at else excluded.recorded_at end""";

    private static final String LATER_STAGES = """
            delete from stage_change using unnest(:projects, :stages) as row(project, stages)
            where project_id = row.project and position > row.stages""";

    private final StatelessSession session;
    private final StoredJson json;

    StoredDetails(StatelessSession session, StoredJson json) {
        this.session = session;
        this.json = json;
    }

    void save(Collection<Project> projects, Instant now) {
        var ids = projects.stream().map(project -> project.id().value()).toArray(UUID[]::new);
        clear("delete from fact where project_id = any(:projects)", ids);
        insert(FACTS, rows(projects, StoredDetails::facts));
        session.createNativeMutationQuery(LATER_STAGES)
                .setParameter("projects", ids)
                .setParameter(
                        "stages",
                        projects.stream()
                                .map(project -> project.history().size())
                                .toArray(Integer[]::new))
                .executeUpdate();
        insert(STAGES, rows(projects, project -> stages(project, now)));
        clear("delete from promise where project_id = any(:projects)", ids);
        session.insertMultiple(rows(projects, this::promises));
    }

    private static List<FactRow> facts(Project project) {
        return project.facts().stream()
                .map(fact -> FactRow.of(project.id(), fact))
                .toList();
    }

    private static List<StageChangeRow> stages(Project project, Instant now) {
        var rows = new ArrayList<StageChangeRow>();
        for (var change : project.history()) {
            rows.add(StageChangeRow.of(project.id(), rows.size() + 1, change, now));
        }
        return rows;
    }

    private List<PromiseRow> promises(Project project) {
        return project.promises().stream()
                .map(promise -> PromiseRow.of(project.id(), promise, json.write(promise)))
                .toList();
    }

    private static <R> List<R> rows(Collection<Project> projects, Function<Project, List<R>> rows) {
        return projects.stream()
                .flatMap(project -> rows.apply(project).stream())
                .toList();
    }

    private void clear(String sql, UUID[] projects) {
        session.createNativeMutationQuery(sql)
                .setParameter("projects", projects)
                .executeUpdate();
    }

    private void insert(String sql, List<?> rows) {
        if (!rows.isEmpty()) {
            session.createNativeMutationQuery(sql)
                    .setParameter("rows", json.write(rows))
                    .executeUpdate();
        }
    }
}

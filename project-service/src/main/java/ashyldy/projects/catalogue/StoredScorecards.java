package ashyldy.projects.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/// Counts promises by what has become of them, one pass over the table.
final class StoredScorecards {

    /// The most promises first.
    private static final String SCORES = """
        select min(%2$s) as code, count(*) as promises,
            count(*) filter (where promise.state = 'open') as open,
            count(*) filter (where promise.state = 'overdue') as overdue,
            count(*) filter (where promise.state = 'kept') as kept,
            count(*) filter (where promise.state = 'kept_late') as kept_late,
            count(*) filter (where promise.state = 'withdrawn') as withdrawn,
            count(*) filter (where promise.promise -> 'history' @> '[{"turn": "rescheduled"}]') as moved,
            percentile_disc(0.5) within group (order by cast(promise.promise ->> 'slipDays' as int))
                filter (where cast(promise.promise ->> 'slipDays' as int) > 0) as slip
        from promise join project p on p.id = promise.project_id %3$s
        group by %1$s order by count(*) desc, 1 limit ?\
        """;

    private StoredScorecards() {}

    static List<Scorecard> read(DataSource database, Scorecard.By by, Conditions conditions, int limit) {
        String sql = SCORES.formatted(by.key, by.label, conditions.where());
        return new Question(sql, conditions.valuesAnd(limit)).ask(database, StoredScorecards::scorecard);
    }

    private static Scorecard scorecard(ResultSet row) throws SQLException {
        return new Scorecard(
                row.getString("code"),
                row.getLong("promises"),
                row.getLong("open"),
                row.getLong("overdue"),
                row.getLong("kept"),
                row.getLong("kept_late"),
                row.getLong("withdrawn"),
                row.getLong("moved"),
                Optional.ofNullable(row.getObject("slip", Integer.class)));
    }
}

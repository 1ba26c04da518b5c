package ashyldy.projects.review;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

import ashyldy.events.Judgement;
import ashyldy.events.Undone;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;

/// What has been judged, the newest first, as those read it who look back.
@ApplicationScoped
class StoredVerdicts {
    private static final String LIST = """
            select judgement.made, undo.by_name, undo.why, undo.undone_at,
                array(select distinct sighting.project_id
                    from judged_claim claim join sighting on sighting.claim_id = claim.sighting_id
                    where claim.judgement_id = judgement.id and sighting.project_id is not null order by 1) as projects
            from judgement left join judgement_undo undo on undo.judgement_id = judgement.id
            where (?::uuid is null or judgement.id < ?::uuid)
                and (?::uuid is null or exists (select 1
                    from judged_claim claim join sighting on sighting.claim_id = claim.sighting_id
                    where claim.judgement_id = judgement.id and sighting.project_id = ?::uuid))
                and (?::uuid is null or judgement.id = ?::uuid)
            order by judgement.id desc limit ?""";

    private final DataSource database;
    private final ObjectMapper json;

    StoredVerdicts(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /// @param before the last one of the part before
    /// @param project whose claims they are about
    List<JudgementView> list(Optional<UUID> before, Optional<UUID> project, int limit) {
        return read(before, project, Optional.empty(), limit);
    }

    Optional<JudgementView> find(UUID id) {
        return read(Optional.empty(), Optional.empty(), Optional.of(id), 1).stream()
                .findFirst();
    }

    private List<JudgementView> read(Optional<UUID> before, Optional<UUID> project, Optional<UUID> id, int limit) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(LIST)) {
            int place = 1;
            for (var value : List.of(before, before, project, project, id, id)) {
                statement.setString(place++, value.map(UUID::toString).orElse(null));
            }
            statement.setInt(place, limit);
            return views(statement.executeQuery());
        } catch (SQLException failure) {
            throw new IllegalStateException("judgements cannot be read: " + failure.getMessage(), failure);
        }
    }

    private List<JudgementView> views(ResultSet row) throws SQLException {
        var views = new ArrayList<JudgementView>();
        while (row.next()) {
            views.add(new JudgementView(judgement(row), projects(row.getArray("projects"))));
        }
        return views;
    }

    private Judgement judgement(ResultSet row) throws SQLException {
        try {
            var made = json.readValue(row.getString("made"), Judgement.class);
            return row.getString("by_name") == null ? made : made.undone(undone(row));
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException("a row holds no judgement: " + fault.getMessage(), fault);
        }
    }

    private static Undone undone(ResultSet row) throws SQLException {
        return new Undone(
                row.getString("by_name"),
                row.getString("why"),
                row.getObject("undone_at", OffsetDateTime.class).toInstant());
    }

    private static List<UUID> projects(Array column) throws SQLException {
        return List.of((UUID[]) column.getArray());
    }
}

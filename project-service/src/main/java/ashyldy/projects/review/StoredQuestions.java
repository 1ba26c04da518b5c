package ashyldy.projects.review;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

import ashyldy.projects.review.OpenQuestion.Evidence;
import ashyldy.projects.review.OpenQuestion.Hangs;
import ashyldy.projects.review.OpenQuestion.Side;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;

/// The questions that the evidence leaves open and nobody has answered, one for each pair of projects.
@ApplicationScoped
class StoredQuestions {
    /// Whoever has said that two are not one is not asked again, whatever the two have become.
    private static final String OPEN = """
            with answered as (
                select distinct least(one.project_id, other.project_id) as one,
                    greatest(one.project_id, other.project_id) as other
                from judgement
                    join judged_claim here on here.judgement_id = judgement.id and here.side = 1
                    join judged_claim there on there.judgement_id = judgement.id and there.side = 2
                    join sighting one on one.claim_id = here.sighting_id
                    join sighting other on other.claim_id = there.sighting_id
                where judgement.made ->> 'kind' in ('not_the_same', 'split', 'part_of')
                    and not exists (select 1 from judgement_undo undo where undo.judgement_id = judgement.id)
            ), near as (
                select distinct on (1, 2) least(one.project_id, other.project_id) as one,
                    greatest(one.project_id, other.project_id) as other, verdict.answer, verdict.score, verdict.evidence,
                    case when one.project_id < other.project_id then array[one.claim_id, other.claim_id]
                        else array[other.claim_id, one.claim_id] end as claims
                from verdict
                    join sighting one on one.claim_id = verdict.claim_id
                    join sighting other on other.claim_id = verdict.other_claim_id
                where verdict.answer <> 'new' and one.project_id <> other.project_id
                order by 1, 2, verdict.score desc, verdict.claim_id, verdict.other_claim_id
            ), asked as (
                select near.*,
                    case when here.told_stage in ('opened', 'stage_opened')
                            and there.told_stage in ('opened', 'stage_opened') then 0
                        when here.stage in ('opened', 'stage_opened')
                            and there.stage in ('opened', 'stage_opened') then 1
                        when here.stage in ('opened', 'stage_opened')
                            or there.stage in ('opened', 'stage_opened') then 2
                        else 3 end as hangs,
                    jsonb_array_length(here.state -> 'sources') + jsonb_array_length(there.state -> 'sources') as sources
                from near
                    join project here on here.id = near.one
                    join project there on there.id = near.other
                where not exists (
                    select 1 from answered where answered.one = near.one and answered.other = near.other)
            )
            select asked.*,
                array(select claim_id from sighting where project_id = asked.one order by claim_id) as claims_of_one,
                array(select claim_id from sighting where project_id = asked.other order by claim_id) as claims_of_other
            from asked
            where (hangs, -sources, one, other) > (?, ?, ?::uuid, ?::uuid)
            order by hangs, sources desc, one, other limit ?""";

    private static final ReviewCursor BEFORE_ALL = new ReviewCursor(-1, 0, new UUID(0, 0), new UUID(0, 0));

    private final DataSource database;
    private final ObjectMapper json;

    StoredQuestions(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /// On what most hangs first, then of what most articles speak.
    List<OpenQuestion> open(Optional<ReviewCursor> after, int limit) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(OPEN)) {
            fill(statement, after.orElse(BEFORE_ALL), limit);
            var questions = new ArrayList<OpenQuestion>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    questions.add(question(row));
                }
            }
            return questions;
        } catch (SQLException failure) {
            throw new IllegalStateException("questions cannot be read: " + failure.getMessage(), failure);
        }
    }

    private static void fill(PreparedStatement statement, ReviewCursor after, int limit) throws SQLException {
        statement.setInt(1, after.hangs());
        statement.setInt(2, -after.sources());
        statement.setObject(3, after.one());
        statement.setObject(4, after.other());
        statement.setInt(5, limit);
    }

    private OpenQuestion question(ResultSet row) throws SQLException {
        return new OpenQuestion(
                Hangs.values()[row.getInt("hangs")],
                row.getInt("sources"),
                new Side(row.getObject("one", UUID.class), claims(row, "claims_of_one")),
                new Side(row.getObject("other", UUID.class), claims(row, "claims_of_other")),
                evidence(row));
    }

    private Evidence evidence(ResultSet row) throws SQLException {
        try {
            return new Evidence(
                    claims(row, "claims"),
                    row.getString("answer"),
                    row.getDouble("score"),
                    json.readTree(row.getString("evidence")));
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException("a row holds no evidence: " + fault.getMessage(), fault);
        }
    }

    private static List<UUID> claims(ResultSet row, String column) throws SQLException {
        return List.of((UUID[]) row.getArray(column).getArray());
    }
}

package ashyldy.projects.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

import ashyldy.projects.resolution.Evidence;
import com.fasterxml.jackson.databind.ObjectMapper;

/// What people have said of a project, which comes before all evidence.
final class StoredSayings {
    private static final String STANDING = """
        select distinct on (judgement.id, other.project_id)
               one.claim_id, other.claim_id as other_claim_id, other.project_id as other_project_id,
               case when judgement.made ->> 'kind' = 'part_of' and here.side = 2 then 'has_part'
                   else judgement.made ->> 'kind' end as said,
               judgement.made ->> 'by' as by_name, judgement.made ->> 'why' as why
        from sighting one
                 join judged_claim here on here.sighting_id = one.claim_id
                 join judgement on judgement.id = here.judgement_id
                 left join judged_claim there on there.judgement_id = judgement.id and there.side <> here.side
                 left join sighting other on other.claim_id = there.sighting_id
        where one.project_id = ?
            and not exists (select 1 from judgement_undo undo where undo.judgement_id = judgement.id)
        order by judgement.id, other.project_id, one.claim_id, other.claim_id
        """;

    private StoredSayings() {}

    static List<Judgement> of(UUID project, DataSource database, ObjectMapper json) {
        return Question.of(STANDING, project).ask(database, row -> judgement(row, json));
    }

    private static Judgement judgement(ResultSet row, ObjectMapper json) throws SQLException {
        var said = row.getString("said");
        var because = row.getString("by_name") + ": " + row.getString("why");
        return new Judgement(
                row.getObject("claim_id", UUID.class),
                Optional.ofNullable(row.getObject("other_claim_id", UUID.class)),
                Optional.ofNullable(row.getObject("other_project_id", UUID.class)),
                said,
                0,
                json.valueToTree(List.of(new Evidence("person", said, 0, true, because))));
    }
}

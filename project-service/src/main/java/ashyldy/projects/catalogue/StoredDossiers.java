package ashyldy.projects.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/// Everything about one project, now or as it was known.
final class StoredDossiers {
    private final DataSource database;
    private final CatalogueRows rows;

    StoredDossiers(DataSource database, CatalogueRows rows) {
        this.database = database;
        this.rows = rows;
    }

    /// `select` of what a list shows of the projects.
    static String listed(Knowledge knowledge) {
        return """
            select p.id, p.state, p.opened_on, p.first_seen_on, p.news_at, p.changed_at, %s as promises
            from %s
            """.formatted(knowledge.promises(), knowledge.projects());
    }

    Optional<Dossier> find(UUID id, Optional<Instant> asOf) {
        Knowledge knowledge = Knowledge.at(asOf);
        return Question.of(listed(knowledge) + "where p.id = ?", id).ask(database, rows::listing).stream()
                .findFirst()
                .map(listing -> new Dossier(listing, history(id, knowledge), facts(id, knowledge), Optional.empty()))
                .or(() -> asOf.isPresent() ? gone(id, asOf.get()) : withdrawn(id));
    }

    private List<StageChange> history(UUID id, Knowledge knowledge) {
        String sql = """
            select stage_change.stage, happened_from, happened_to, article, quote, recorded_at, verified
            from %s %s where p.id = ? order by stage_change.position
            """.formatted(knowledge.projects(), knowledge.stages());
        return Question.of(sql, id).ask(database, rows::stageChange);
    }

    private List<Fact> facts(UUID id, Knowledge knowledge) {
        String sql = """
            select field, value, article, claim_id, quote_start, quote_end, quote_text, quote_in,
                sentence_start, sentence_end, sentence_text, shown, verified
            from %s %s where p.id = ? order by field, shown desc, article, quote_start, claim_id
            """.formatted(knowledge.projects(), knowledge.facts());
        return Question.of(sql, id).ask(database, rows::fact);
    }

    private Optional<Dossier> withdrawn(UUID id) {
        return Question.of("select state, withdrawn_at from project_withdrawn where id = ?", id)
                .ask(database, rows::withdrawn)
                .stream()
                .findFirst();
    }

    /// What had been taken back by then.
    private Optional<Dossier> gone(UUID id, Instant then) {
        String sql = """
            select state, known_from as withdrawn_at from project_past
            where id = ? and gone and merged_into is null and known_from <= '%1$s'
                and (known_to is null or known_to > '%1$s')
            """.formatted(then);
        return Question.of(sql, id).ask(database, rows::withdrawn).stream().findFirst();
    }
}

package ashyldy.projects.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;

/// All of the registry, project by project, as it was known at one moment.
///
/// It is read in parts, each a short question: a slow reader holds neither a connection nor a transaction, and what
/// changes meanwhile is left for the next time.
final class StoredWhole {
    private static final int PART = 200;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private static final String COLUMNS = """
        select p.id, p.state, p.opened_on, p.first_seen_on, p.news_at, p.changed_at, p.promises, p.history, p.facts
        from %s
        """;

    /// A clock that was ahead must hide nothing.
    private static final String LATEST = """
        select greatest(cast(? as timestamptz), max(known_from)) from project_past where known_to is null\
        """;

    private static final String STATE = "select count(*), max(ordinal) from project_past";

    private final DataSource database;
    private final CatalogueRows rows;

    StoredWhole(DataSource database, CatalogueRows rows) {
        this.database = database;
        this.rows = rows;
    }

    /// @param now where the selection names no moment
    void each(Selection selection, Instant now, Consumer<Dossier> taker) {
        Selection then = selection.at(selection.asOf().orElseGet(() -> latest(now)));
        Knowledge knowledge = Knowledge.at(then.asOf());
        UUID last = BEFORE_ALL;
        List<Dossier> part;
        do {
            Conditions conditions = Conditions.of(then);
            new Named(database, knowledge).narrow(conditions, then.mentions());
            conditions.and("p.id > ?", last);
            String sql = COLUMNS.formatted(knowledge.projects()) + conditions.where() + "\norder by p.id limit ?";
            part = new Question(sql, conditions.valuesAnd(PART)).ask(database, rows::whole);
            part.forEach(taker);
            last = part.isEmpty() ? last : part.getLast().listing().project().id();
        } while (part.size() == PART);
    }

    /// Another text whenever anything has been remembered since.
    String revision() {
        return Question.of(STATE)
                .ask(database, row -> row.getLong(1) + "." + row.getLong(2))
                .getFirst();
    }

    private Instant latest(Instant now) {
        return Question.of(LATEST, OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .ask(database, StoredWhole::moment)
                .getFirst();
    }

    private static Instant moment(ResultSet row) throws SQLException {
        return row.getObject(1, OffsetDateTime.class).toInstant();
    }
}

package ashyldy.projects;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

/// The tables, as a test sees them.
@ApplicationScoped
public class Bookshelf {
    private final DataSource database;

    Bookshelf(DataSource database) {
        this.database = database;
    }

    /// The first column of every row, as text.
    public List<String> ask(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var answers = new ArrayList<String>();
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
            return answers;
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    public void clear() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("""
                truncate judged_claim, judgement_undo, judgement, article, sighting, crowd, crowd_mark, verdict, reminder, counted, counted_named, project, project_past, project_redirect, project_withdrawn, stage_change, fact,
                    promise, counted_promise, outbox\
                """);
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }
}

package ashyldy.projects.changes;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

import ashyldy.projects.catalogue.WholeProjects;
import jakarta.inject.Singleton;

/// The feed in PostgreSQL: the open rows of what is remembered.
///
/// A sequence would be drawn before the commit, so that a reader could pass over what is committed later under a
/// smaller
/// number. Here numbers are given afterwards, under a lock and in one transaction: what has a number has been seen
/// committed, and nothing smaller comes any more. No writer waits for that.
@Singleton
class StoredChanges {
    private static final String ONE_GIVER = "select pg_advisory_xact_lock(hashtextextended('changes', 8))";

    /// What a writer closes at this moment gets no number: its successor will.
    private static final String GIVE = """
        with waiting as (
            select ordinal from project_past where position is null and known_to is null
            order by ordinal limit 5000 for update skip locked),
        numbered as (
            select ordinal, (select coalesce(max(position), 0) from project_past)
                + row_number() over (order by ordinal) as number
            from waiting)
        update project_past set position = numbered.number from numbered
        where project_past.ordinal = numbered.ordinal\
        """;

    private static final String WAITING = """
        select exists (select 1 from project_past where position is null and known_to is null)\
        """;

    private static final String AFTER = """
        select p.position, p.gone, p.merged_into, p.id, p.state, p.opened_on, p.first_seen_on, p.news_at,
            p.changed_at, p.promises, p.history, p.facts
        from project_past p where p.known_to is null and p.position > ? order by p.position limit ?\
        """;

    private final DataSource database;
    private final WholeProjects projects;

    StoredChanges(DataSource database, WholeProjects projects) {
        this.database = database;
        this.projects = projects;
    }

    /// What stands behind a position, in the order of the feed.
    List<Change> after(long position, int limit) {
        try (Connection connection = database.getConnection()) {
            number(connection);
            try (PreparedStatement select = connection.prepareStatement(AFTER)) {
                select.setLong(1, position);
                select.setInt(2, limit);
                try (ResultSet row = select.executeQuery()) {
                    List<Change> changes = new ArrayList<>();
                    while (row.next()) {
                        changes.add(change(row));
                    }
                    return changes;
                }
            }
        } catch (SQLException fault) {
            throw new IllegalStateException("the changes cannot be read now", fault);
        }
    }

    /// The last position that was ever given.
    long end() {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select coalesce(max(position), 0) from project_past");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException fault) {
            throw new IllegalStateException("the changes cannot be read now", fault);
        }
    }

    private static void number(Connection connection) throws SQLException {
        while (isAnyWaiting(connection) && give(connection) > 0) {
            // There may be more than are numbered at once.
        }
    }

    private static boolean isAnyWaiting(Connection connection) throws SQLException {
        try (PreparedStatement ask = connection.prepareStatement(WAITING);
                ResultSet row = ask.executeQuery()) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static int give(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement lock = connection.prepareStatement(ONE_GIVER);
                PreparedStatement give = connection.prepareStatement(GIVE)) {
            lock.execute();
            int given = give.executeUpdate();
            connection.commit();
            return given;
        } catch (SQLException fault) {
            connection.rollback();
            throw fault;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private Change change(ResultSet row) throws SQLException {
        boolean gone = row.getBoolean("gone");
        return new Change(
                row.getLong("position"),
                row.getObject("id", UUID.class),
                gone ? Optional.empty() : Optional.of(projects.read(row)),
                Optional.ofNullable(row.getObject("merged_into", UUID.class)));
    }
}

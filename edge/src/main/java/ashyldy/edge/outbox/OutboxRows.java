package ashyldy.edge.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

/// The table behind the outbox, inside the caller's transaction.
@ApplicationScoped
class OutboxRows {
    /// Any constant will do, as long as every copy of the service uses the same.
    private static final String ONE_RELAY = "select pg_try_advisory_xact_lock(hashtextextended('outbox', 0))";

    private final DataSource database;

    OutboxRows(DataSource database) {
        this.database = database;
    }

    /// The oldest rows, or none while another copy of the service is sending.
    List<OutboxRow> oldest(int limit) throws SQLException {
        try (var connection = database.getConnection()) {
            return weAreTheRelay(connection) ? oldest(connection, limit) : List.of();
        }
    }

    void delete(List<OutboxRow> rows) throws SQLException {
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement("delete from outbox where position = any (?)")) {
            delete.setArray(
                    1,
                    connection.createArrayOf(
                            "bigint", rows.stream().map(OutboxRow::position).toArray()));
            delete.executeUpdate();
        }
    }

    /// Seconds that the oldest row has been waiting, 0 where none waits.
    double age() throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select coalesce(extract(epoch from now() - min(recorded_at)), 0) from outbox");
                var answer = query.executeQuery()) {
            answer.next();
            return answer.getDouble(1);
        }
    }

    private static boolean weAreTheRelay(Connection connection) throws SQLException {
        try (var lock = connection.prepareStatement(ONE_RELAY);
                var answer = lock.executeQuery()) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    private static List<OutboxRow> oldest(Connection connection, int limit) throws SQLException {
        try (var select = connection.prepareStatement("select * from outbox order by position limit ?")) {
            select.setInt(1, limit);
            try (var found = select.executeQuery()) {
                var rows = new ArrayList<OutboxRow>();
                while (found.next()) {
                    rows.add(OutboxRow.of(found));
                }
                return rows;
            }
        }
    }
}

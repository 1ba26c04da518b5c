package ashyldy.edge.intake;

import java.sql.SQLException;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

/// Which events this service has handled. A row is written in the transaction of the effect.
@ApplicationScoped
class Inbox {
    private final DataSource database;

    Inbox(DataSource database) {
        this.database = database;
    }

    /// True once for each consumer and event; afterwards, and for ever, false.
    boolean firstTime(String consumer, String eventId) throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "insert into inbox (consumer, event_id) values (?, ?) on conflict do nothing")) {
            insert.setString(1, consumer);
            insert.setString(2, eventId);
            return insert.executeUpdate() == 1;
        }
    }
}

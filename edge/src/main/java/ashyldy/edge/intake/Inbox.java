package ashyldy.edge.intake;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
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

    /// Those for which it is the first time, in their order.
    List<IncomingEvent> firstTime(String consumer, List<IncomingEvent> events) throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into inbox (consumer, event_id) select ?, id from unnest(?) as id order by id
                        on conflict do nothing returning event_id""")) {
            insert.setString(1, consumer);
            insert.setArray(
                    2,
                    connection.createArrayOf(
                            "text",
                            events.stream().map(IncomingEvent::id).distinct().toArray()));
            var fresh = new HashSet<String>();
            try (var inserted = insert.executeQuery()) {
                while (inserted.next()) {
                    fresh.add(inserted.getString(1));
                }
            }
            return events.stream().filter(event -> fresh.remove(event.id())).toList();
        }
    }
}

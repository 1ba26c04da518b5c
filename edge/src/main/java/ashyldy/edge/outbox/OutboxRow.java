package ashyldy.edge.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;

/// One waiting event as it stands in the table.
record OutboxRow(
        long position,
        UUID eventId,
        String type,
        String topic,
        String key,
        String subject,
        OffsetDateTime happenedAt,
        byte[] data) {
    static OutboxRow of(ResultSet row) throws SQLException {
        return new OutboxRow(
                row.getLong("position"),
                row.getObject("event_id", UUID.class),
                row.getString("type"),
                row.getString("topic"),
                row.getString("key"),
                row.getString("subject"),
                row.getObject("happened_at", OffsetDateTime.class),
                row.getBytes("data"));
    }
}

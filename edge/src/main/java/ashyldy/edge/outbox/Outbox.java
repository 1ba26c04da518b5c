package ashyldy.edge.outbox;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;

import ashyldy.edge.wake.Bell;
import ashyldy.edge.wake.Bells;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;

/// The events that committed transactions have left to be published.
@ApplicationScoped
@IfBuildProperty(name = "ashyldy.outbox", stringValue = "true", enableIfMissing = true)
public class Outbox {
    static final Bell BELL = new Bell("outbox");

    private static final String INSERT = """
            insert into outbox (event_id, type, topic, key, subject, happened_at, data) values (?, ?, ?, ?, ?, ?, ?)
            on conflict (event_id) do nothing""";

    private final DataSource database;
    private final ObjectMapper json;
    private final TransactionSynchronizationRegistry transaction;
    private final Bells bells;

    Outbox(DataSource database, ObjectMapper json, TransactionSynchronizationRegistry transaction, Bells bells) {
        this.database = database;
        this.json = json;
        this.transaction = transaction;
        this.bells = bells;
    }

    /// Leaves the event in the caller's transaction; it is sent after the commit and forgotten with a rollback.
    public void add(OutgoingEvent event) {
        add(List.of(event));
    }

    /// The same for many, which are sent in their order.
    public void add(List<OutgoingEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("an event is added inside the transaction that decides it: "
                    + events.getFirst().id());
        }
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            for (var event : events) {
                bind(insert, event);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException fault) {
            throw new IllegalStateException("the outbox took no event: " + fault.getMessage(), fault);
        }
        bells.ringAfterCommit(BELL);
    }

    private void bind(PreparedStatement insert, OutgoingEvent event) throws SQLException {
        insert.setObject(1, event.id());
        insert.setString(2, event.type().code());
        insert.setString(3, event.topic());
        insert.setString(4, event.key());
        insert.setString(5, event.subject());
        insert.setObject(6, event.time().atOffset(ZoneOffset.UTC));
        insert.setBytes(7, bytes(event));
    }

    private byte[] bytes(OutgoingEvent event) {
        try {
            return json.writeValueAsBytes(event.data());
        } catch (JsonProcessingException fault) {
            throw new IllegalArgumentException("not writable as JSON: " + event, fault);
        }
    }
}

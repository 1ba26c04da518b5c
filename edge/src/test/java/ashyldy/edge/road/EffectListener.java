package ashyldy.edge.road;

import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

import ashyldy.edge.intake.EventIntake;
import ashyldy.edge.intake.IncomingEvent;
import ashyldy.events.ArticleRead;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// The smallest service there is: writes down each event it is told of.
@ApplicationScoped
public class EffectListener {
    @Inject
    EventIntake intake;

    @Inject
    ObjectMapper json;

    @Inject
    DataSource database;

    @Inject
    TransactionSynchronizationRegistry transaction;

    private final AtomicInteger lostConnections = new AtomicInteger();
    private final Map<String, String> statesAtCommit = new ConcurrentHashMap<>();
    private final AtomicInteger commits = new AtomicInteger();
    private volatile String violator = "";

    /// From now on the commit of this event is refused with such an SQLSTATE, as when a flush finds a value too long.
    void refuseCommitOf(String eventId, String state) {
        statesAtCommit.put(eventId, state);
        commits.set(0);
    }

    /// The constraint that this event violates is looked at by the database itself, at commit.
    void violateLate(String eventId) {
        violator = eventId;
    }

    int refusedCommits() {
        return commits.get();
    }

    void loseConnections(int times) {
        lostConnections.set(times);
    }

    int connectionsStillToLose() {
        return lostConnections.get();
    }

    @Incoming("articles")
    @Blocking
    public void receive(ConsumerRecords<String, byte[]> records) {
        intake.take(records, "effects", this::writeDown);
    }

    private void writeDown(IncomingEvent event) {
        event.read(json, ArticleRead.class);
        var state = statesAtCommit.get(event.id());
        if (state != null) {
            transaction.registerInterposedSynchronization(new Flush(state));
        }
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("insert into effect values (?)")) {
            insert.setString(1, event.id());
            insert.executeUpdate();
            if (event.id().equals(violator)) {
                connection.createStatement().executeUpdate("insert into checked_late values ('the second', 7)");
            }
            if (lostConnections.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                throw new SQLException("the connection was lost", "08006");
            }
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private final class Flush implements Synchronization {
        private final String state;

        Flush(String state) {
            this.state = state;
        }

        @Override
        public void beforeCompletion() {
            commits.incrementAndGet();
            throw new IllegalStateException("the flush failed", new SQLException("refused at commit", state));
        }

        @Override
        public void afterCompletion(int status) {
            // Nothing to tidy up.
        }
    }
}

package ashyldy.edge.road;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

import ashyldy.edge.intake.EventIntake;
import ashyldy.edge.intake.IncomingEvent;
import ashyldy.events.ArticleRead;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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

    private final AtomicInteger lostConnections = new AtomicInteger();

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
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("insert into effect values (?)")) {
            insert.setString(1, event.id());
            insert.executeUpdate();
            if (lostConnections.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                throw new SQLException("the connection was lost", "08006");
            }
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }
}

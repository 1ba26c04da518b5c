package ashyldy.edge.outbox;

import java.sql.SQLException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import ashyldy.edge.wake.Bells;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// Sends what waits in the outbox: at once when a commit rings its bell, here or in another copy, and each
/// second in case a bell was lost.
@ApplicationScoped
@IfBuildProperty(name = "ashyldy.outbox", stringValue = "true", enableIfMissing = true)
public class OutboxRelay {
    /// A hundred events a transaction cost little more than one.
    private static final int BATCH = 100;

    private final OutboxRows rows;
    private final OutboxPublisher publisher;
    private final Semaphore work = new Semaphore(0);
    private volatile boolean running = true;
    private Thread thread;

    OutboxRelay(OutboxRows rows, OutboxPublisher publisher, Bells bells, MeterRegistry meters) {
        this.rows = rows;
        this.publisher = publisher;
        bells.answer(Outbox.BELL, this::nudge);
        meters.gauge("ashyldy.outbox.age.seconds", this, OutboxRelay::age);
    }

    void start(@Observes StartupEvent event) {
        thread = Thread.ofVirtual().name("outbox-relay").start(this::run);
    }

    /// Ends after the batch in hand; what still waits is sent by the next start.
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        nudge();
        thread.join(TimeUnit.SECONDS.toMillis(20));
    }

    private void nudge() {
        work.release();
    }

    private void run() {
        while (running) {
            try {
                work.tryAcquire(1, TimeUnit.SECONDS);
                work.drainPermits();
                while (running && sendBatch() == BATCH) {
                    // A full batch means that more may wait.
                }
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException fault) {
                Log.warnf("the outbox keeps its events and tries again: %s", fault.getMessage());
            }
        }
    }

    private int sendBatch() {
        return QuarkusTransaction.requiringNew().timeout(60).call(() -> {
            var batch = rows.oldest(BATCH);
            if (!batch.isEmpty()) {
                // The sending threads of Kafka must not inherit the transaction.
                QuarkusTransaction.suspendingExisting().run(() -> publisher.send(batch));
                rows.delete(batch);
            }
            return batch.size();
        });
    }

    private double age() {
        try {
            return rows.age();
        } catch (SQLException unknown) {
            return Double.NaN;
        }
    }
}

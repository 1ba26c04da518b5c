package ashyldy.edge.intake;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;

/// Takes records from Kafka and lets each event have its effect exactly once.
@ApplicationScoped
public class EventIntake {
    private static final Duration FIRST_WAIT = Duration.ofMillis(100);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    /// Of a record whose fault may or may not pass: some twenty seconds, then it makes way for those behind it.
    private static final int MOST_TRIES = 10;

    private record Received(ConsumerRecord<String, byte[]> record, IncomingEvent event) {}

    private final Inbox inbox;
    private final DeadLetters dead;
    private final CloudEventRecord events;

    EventIntake(Inbox inbox, DeadLetters dead, ObjectMapper json) {
        this.inbox = inbox;
        this.dead = dead;
        this.events = new CloudEventRecord(json);
    }

    /// Returns when every record has had its effect or lies with the dead letters: then, and only then, it may
    /// be committed.
    ///
    /// @param consumer names the inbox, so that one service can read one topic for two purposes
    /// @param effect runs in a transaction, together with the inbox row
    public void take(ConsumerRecords<String, byte[]> records, String consumer, Consumer<IncomingEvent> effect) {
        take(records, consumer, new OneByOne(inbox, consumer, effect));
    }

    /// The same for an effect that is cheaper for many at once.
    ///
    /// @param effect of all events of a transaction, in their order; at least one
    public void takeTogether(
            ConsumerRecords<String, byte[]> records, String consumer, Consumer<List<IncomingEvent>> effect) {
        take(records, consumer, new Together(inbox, consumer, effect));
    }

    private void take(ConsumerRecords<String, byte[]> records, String consumer, Effect effect) {
        var batch = new ArrayList<Received>();
        records.forEach(record -> received(record, consumer).ifPresent(batch::add));
        for (int done = 0; done < batch.size(); ) {
            int share = effect.share(batch.size() - done);
            done += takeSome(batch.subList(done, done + share), consumer, effect);
        }
    }

    /// What is no event of ours is put aside before the others are taken, so that it costs them nothing.
    private Optional<Received> received(ConsumerRecord<String, byte[]> record, String consumer) {
        try {
            return events.read(record).map(event -> new Received(record, event));
        } catch (Unhandleable fault) {
            for (var wait = FIRST_WAIT; !buried(record, consumer, fault); wait = longer(wait)) {
                pause(wait);
            }
            return Optional.empty();
        }
    }

    /// The first ones, in one transaction; where that fails all of them, one by one.
    ///
    /// @return how many
    private int takeSome(List<Received> batch, String consumer, Effect effect) {
        try {
            return inOneTransaction(batch, effect);
        } catch (RuntimeException fault) {
            Log.infof("a batch of %d failed and is taken one by one: %s", batch.size(), fault.getMessage());
            batch.forEach(one -> untilDone(one, consumer, effect));
            return batch.size();
        }
    }

    private static int inOneTransaction(List<Received> batch, Effect effect) {
        var events = batch.stream().map(Received::event).toList();
        return QuarkusTransaction.requiringNew().timeout(60).call(() -> effect.on(events));
    }

    private void untilDone(Received one, String consumer, Effect effect) {
        var record = one.record();
        int tries = 0;
        for (var wait = FIRST_WAIT; ; wait = longer(wait)) {
            try {
                inOneTransaction(List.of(one), effect);
                return;
            } catch (RuntimeException fault) {
                var outlook = Fault.outlook(fault);
                tries += outlook == Fault.Outlook.CONTESTED ? 1 : 0;
                if (isHopeless(outlook, tries) && buried(record, consumer, fault)) {
                    return;
                }
                Log.warnf("%s@%d waits %s: %s", record.topic(), record.offset(), wait, fault.getMessage());
                pause(wait);
            }
        }
    }

    private static boolean isHopeless(Fault.Outlook outlook, int tries) {
        return switch (outlook) {
            case AWAY -> false;
            case CONTESTED -> tries >= MOST_TRIES;
            case LASTING -> true;
        };
    }

    /// False while Kafka is away: then the record is tried again, which is slower than a burial and loses as little.
    private boolean buried(ConsumerRecord<String, byte[]> record, String consumer, RuntimeException fault) {
        try {
            dead.put(record, consumer, reason(fault));
            return true;
        } catch (RuntimeException away) {
            Log.warnf("no dead letter can be written: %s", away.getMessage());
            return false;
        }
    }

    /// The transaction wraps what the effect threw, and what the database said; people want to read the cause.
    private static Throwable reason(Throwable fault) {
        return Fault.innermost(fault).<Throwable>map(said -> said).orElseGet(() -> root(fault));
    }

    private static Throwable root(Throwable fault) {
        return fault instanceof Unhandleable || fault.getCause() == null ? fault : root(fault.getCause());
    }

    private static Duration longer(Duration wait) {
        var doubled = wait.multipliedBy(2);
        return doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT;
    }

    private static void pause(Duration wait) {
        try {
            Thread.sleep(wait);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped in the middle of a batch; it will be delivered again", stopped);
        }
    }
}

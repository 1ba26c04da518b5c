package ashyldy.edge.wake;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/// Rings after a commit, and runs what answers.
@ApplicationScoped
public class Bells {
    private final TransactionSynchronizationRegistry transaction;
    private final Event<Rung> elsewhere;
    private final Map<Bell, List<Round>> answers = new ConcurrentHashMap<>();
    private volatile boolean silent;

    /// A bell has rung in this process.
    public record Rung(Bell bell) {}

    public Bells(TransactionSynchronizationRegistry transaction, Event<Rung> elsewhere) {
        this.transaction = transaction;
        this.elsewhere = elsewhere;
    }

    /// From now on the work runs whenever the bell rings, here or in another copy of the service.
    ///
    /// @return the same work for whoever does it on a tick, so that a tick and a bell never do it at once
    public Round answer(Bell bell, Runnable work) {
        var round = new Round(work);
        answers.computeIfAbsent(bell, _ -> new CopyOnWriteArrayList<>()).add(round);
        return round;
    }

    /// Rings when the caller's transaction is committed: once, however often it is asked for; never after a rollback.
    ///
    /// @throws IllegalStateException outside of a transaction
    public void ringAfterCommit(Bell bell) {
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("a bell is rung inside the transaction that decides: " + bell.name());
        }
        if (transaction.getResource(bell) == null) {
            transaction.putResource(bell, bell);
            transaction.registerInterposedSynchronization(new RingAfterCommit(bell));
        }
    }

    /// Whoever answers here, each on a thread of its own.
    void ringHere(Bell bell) {
        if (!silent) {
            answers.getOrDefault(bell, List.of())
                    .forEach(round ->
                            Thread.ofVirtual().name(bell.name() + "-bell").start(() -> run(bell, round)));
        }
    }

    /// Whatever has happened unheard: everybody looks.
    void ringAllHere() {
        answers.keySet().forEach(this::ringHere);
    }

    /// What is stopping is not woken any more.
    void stop(@Observes ShutdownEvent event) {
        silent = true;
    }

    private static void run(Bell bell, Round round) {
        try {
            round.run();
        } catch (RuntimeException fault) {
            Log.warnf("woken by %s, and nothing came of it until the next tick: %s", bell.name(), fault.getMessage());
        }
    }

    private final class RingAfterCommit implements Synchronization {
        private final Bell bell;

        RingAfterCommit(Bell bell) {
            this.bell = bell;
        }

        @Override
        public void beforeCompletion() {
            // Nothing is there yet.
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                ringHere(bell);
                elsewhere.fire(new Rung(bell));
            }
        }
    }
}

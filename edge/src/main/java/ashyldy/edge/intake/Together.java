package ashyldy.edge.intake;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/// All events of a transaction at once, for an effect that is cheaper so. A transaction is given twice as many as the
/// last one where that was quick, and half as many where it was slow.
final class Together implements Effect {
    private static final Duration QUICK = Duration.ofMillis(100);
    private static final Duration SLOW = Duration.ofMillis(500);
    private static final int FIRST = 16;
    private static final int MOST = 32;

    /// On a machine that starves everything is slow, and one by one slower still.
    private static final int LEAST = 4;

    private final Inbox inbox;
    private final String consumer;
    private final Consumer<List<IncomingEvent>> effect;
    private int share = FIRST;

    Together(Inbox inbox, String consumer, Consumer<List<IncomingEvent>> effect) {
        this.inbox = inbox;
        this.consumer = consumer;
        this.effect = effect;
    }

    @Override
    public int share(int waiting) {
        return Math.min(share, waiting);
    }

    @Override
    public int on(List<IncomingEvent> events) throws SQLException {
        long start = System.nanoTime();
        var fresh = inbox.firstTime(consumer, events);
        if (!fresh.isEmpty()) {
            effect.accept(fresh);
        }
        adapt(System.nanoTime() - start);
        return events.size();
    }

    private void adapt(long nanos) {
        if (nanos > SLOW.toNanos()) {
            share = Math.max(LEAST, share / 2);
        } else if (nanos < QUICK.toNanos()) {
            share = Math.min(MOST, share * 2);
        }
    }
}

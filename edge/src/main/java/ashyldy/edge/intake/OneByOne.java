package ashyldy.edge.intake;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/// Each event by itself, as many in a transaction as a moment allows: what the first has done does not wait for the
/// hundredth.
record OneByOne(Inbox inbox, String consumer, Consumer<IncomingEvent> effect) implements Effect {
    private static final Duration MOMENT = Duration.ofMillis(100);

    @Override
    public int share(int waiting) {
        return waiting;
    }

    @Override
    public int on(List<IncomingEvent> events) throws SQLException {
        long end = System.nanoTime() + MOMENT.toNanos();
        int taken = 0;
        while (taken < events.size() && (taken == 0 || System.nanoTime() < end)) {
            var event = events.get(taken++);
            if (inbox.firstTime(consumer, event.id())) {
                effect.accept(event);
            }
        }
        return taken;
    }
}

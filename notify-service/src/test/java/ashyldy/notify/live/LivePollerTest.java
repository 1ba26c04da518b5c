package ashyldy.notify.live;

import java.time.Clock;
import java.util.UUID;

import ashyldy.edge.wake.Bells;
import ashyldy.notify.alert.Alert;
import ashyldy.notify.subscription.SubscriptionId;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class LivePollerTest {
    private static final Cursor START = Cursor.start(new SubscriptionId(UUID.randomUUID()));

    private final LivePoller poller =
            new LivePoller(null, null, null, new Bells(null, null), Clock.systemUTC(), new SimpleMeterRegistry());

    @Test
    void aStopClosesEveryStreamAndThoseThatAreOpenedWhileItLasts() {
        var before = new Line();
        var after = new Line();
        poller.open(before, START);
        assertFalse(poller.isStopping());

        poller.stop(null);
        poller.open(after, START);

        assertTrue(before.closed);
        assertTrue(after.closed);
        assertTrue(poller.isStopping());
    }

    private static final class Line implements OpenStream.Wire {
        private boolean closed;

        @Override
        public boolean isFree() {
            return true;
        }

        @Override
        public void send(Cursor cursor, Alert alert) {
            throw new AssertionError("nobody raised " + alert);
        }

        @Override
        public void comment(String text) {
            throw new AssertionError("nobody waited");
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}

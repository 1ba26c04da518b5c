package ashyldy.notify.live;

import java.time.Clock;
import java.util.UUID;

import ashyldy.edge.wake.Bells;
import ashyldy.notify.subscription.SubscriptionId;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class LivePollerTest {
    private static final Cursor START = Cursor.start(new SubscriptionId(UUID.randomUUID()));

    private final LivePoller poller =
            new LivePoller(null, null, null, null, new Bells(null, null), Clock.systemUTC(), new SimpleMeterRegistry());

    @Test
    void aStopClosesEveryStreamAndThoseThatAreOpenedWhileItLasts() {
        var before = Reader.quick();
        var after = Reader.quick();
        poller.open(before, START);
        assertFalse(poller.isStopping());

        poller.stop(null);
        poller.open(after, START);

        assertTrue(before.hasEnded());
        assertTrue(after.hasEnded());
        assertTrue(before.read().getLast().startsWith("{\"reason\":\"stopping\""));
        assertTrue(poller.isStopping());
    }
}

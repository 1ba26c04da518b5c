package ashyldy.notify.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

import ashyldy.notify.channel.Outcome;
import ashyldy.notify.follower.FollowerId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

class DeliveryTest {
    private static final Instant NOW = Instant.parse("2026-05-20T10:00:00Z");
    private static final List<Duration> WAITS = List.of(Duration.ofSeconds(5), Duration.ofMinutes(5));
    private static final Outcome DOWN = new Outcome.TryLater("HTTP 503", Optional.empty());

    private final RetrySchedule schedule = new RetrySchedule(WAITS, new Random(1));

    @Test
    void anAcceptedDeliveryIsDelivered() {
        assertEquals(
                new Delivery.Delivered(attempt(1).id(), NOW, "HTTP 200"),
                attempt(1).after(new Outcome.Accepted("HTTP 200"), NOW, schedule));
    }

    @Test
    void aRefusedDeliveryIsAbandonedAtOnce() {
        assertInstanceOf(Delivery.Abandoned.class, attempt(1).after(new Outcome.Refused("HTTP 410"), NOW, schedule));
    }

    @Test
    void aFailedDeliveryWaitsLongerEachTimeAndIsAbandonedAfterTheLast() {
        List<Delivery> course = new ArrayList<>();
        for (int begun = 1; begun <= 3; begun++) {
            course.add(attempt(begun).after(DOWN, NOW, schedule));
        }

        assertWaits(course.get(0), Duration.ofSeconds(5));
        assertWaits(course.get(1), Duration.ofMinutes(5));
        var abandoned = assertInstanceOf(Delivery.Abandoned.class, course.get(2));
        assertEquals("HTTP 503, after 3 attempts", abandoned.because());
    }

    @Test
    void theReceiverMayAskForALongerWait() {
        assertWaits(attempt(1).after(busy(Duration.ofHours(1)), NOW, schedule), Duration.ofHours(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT1S", "PT4.999S"})
    void theReceiverNeverShortensAWait(Duration asked) {
        assertWaits(attempt(1).after(busy(asked), NOW, schedule), Duration.ofSeconds(5));
        assertWaits(attempt(2).after(busy(asked), NOW, schedule), Duration.ofMinutes(5));
    }

    private static Outcome busy(Duration asked) {
        return new Outcome.TryLater("HTTP 429", Optional.of(asked));
    }

    private static Delivery.Pending attempt(int begun) {
        return new Delivery.Pending(new UUID(1, 2), new FollowerId(new UUID(3, 4)), begun, NOW);
    }

    /// Never shorter, and at most a tenth longer.
    private static void assertWaits(Delivery delivery, Duration wait) {
        Duration waited = Duration.between(
                NOW, assertInstanceOf(Delivery.Pending.class, delivery).due());
        assertTrue(waited.compareTo(wait) >= 0, waited.toString());
        assertTrue(waited.toMillis() <= wait.toMillis() * 1.1, waited.toString());
    }
}

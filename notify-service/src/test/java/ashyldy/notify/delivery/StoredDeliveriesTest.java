package ashyldy.notify.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

import ashyldy.events.Language;
import ashyldy.notify.LocalStack;
import ashyldy.notify.Subscriber;
import ashyldy.notify.alert.Alert;
import ashyldy.notify.alert.AlertText;
import ashyldy.notify.alert.Happening;
import ashyldy.notify.alert.StoredAlerts;
import ashyldy.notify.channel.Outcome;
import ashyldy.notify.follower.FollowerId;
import ashyldy.notify.follower.Slot;
import ashyldy.notify.subscription.StoredSubscriptions;
import ashyldy.notify.subscription.SubscriptionId;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

/// Claims lie a century ahead, where the running worker does not look.
@QuarkusTest
@QuarkusTestResource(LocalStack.class)
class StoredDeliveriesTest {
    private static final Duration CLAIM = Duration.ofMinutes(1);

    private final Instant future = Instant.now().truncatedTo(ChronoUnit.MILLIS).plus(36500, ChronoUnit.DAYS);

    private SubscriptionId subscription;

    @Inject
    StoredAlerts alerts;

    @Inject
    StoredSubscriptions subscriptions;

    @Inject
    StoredDeliveries deliveries;

    @Inject
    StoredRecords records;

    @Test
    void workersSideBySideNeverTakeTheSameDelivery() throws Exception {
        add(20);
        int workers = 4;
        var start = new CyclicBarrier(workers);
        Callable<List<UUID>> worker = () -> {
            List<UUID> taken = new ArrayList<>();
            start.await();
            for (int claims = 0; claims < 10; claims++) {
                deliveries.claim(3, future, CLAIM).forEach(delivery -> taken.add(delivery.id()));
            }
            return taken;
        };

        List<UUID> taken = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var result : threads.invokeAll(List.of(worker, worker, worker, worker))) {
                taken.addAll(result.get());
            }
        }

        assertEquals(taken.size(), new HashSet<>(taken).size());
    }

    @Test
    void oneFollowerHasFourPlaces() {
        add(20);

        assertEquals(4, deliveries.claim(100, future, CLAIM).size());
        assertEquals(List.of(), deliveries.claim(100, future, CLAIM));
    }

    @Test
    void theDeliveriesOfADeadWorkerAreFreeAgainWhenItsClaimRunsOut() {
        add(1);
        var first = deliveries.claim(100, future, CLAIM).getLast();

        assertEquals(List.of(), deliveries.claim(100, future.plusSeconds(59), CLAIM));
        var second = deliveries.claim(100, future.plusSeconds(60), CLAIM).getLast();

        assertEquals(first.id(), second.id());
        assertEquals(2, second.attempts(), "an attempt that nobody finished was begun all the same");
    }

    @Test
    void whatIsNotedIsRead() {
        Alert alert = add(1);
        var claimed = deliveries.claim(100, future, CLAIM).getLast();
        var outcome = new Outcome.TryLater("HTTP 500", Optional.empty());
        var later = new Delivery.Pending(claimed.id(), claimed.follower(), 1, future.plusSeconds(5), 0);

        deliveries.note(new Attempt(claimed, future, Duration.ofMillis(12), outcome), later);

        var record = records.of(alert.id()).getFirst();
        assertEquals("pending", record.state());
        assertEquals(future.plusSeconds(5), record.nextAttemptAt());
        assertEquals(
                List.of(new DeliveryRecord.AttemptRecord(1, future, "try_later", "HTTP 500", 12)), record.attempts());
    }

    @Test
    void whatBelongsTogetherGathersUntilItIsTaken() {
        Alert first = add(1);
        var slot = new Slot("article:1", future);
        QuarkusTransaction.requiringNew().run(() -> deliveries.add(first, follower(), "webhook", slot));
        Alert second = QuarkusTransaction.requiringNew().call(() -> {
            Alert joining = raised();
            deliveries.add(joining, follower(), "webhook", slot);
            return joining;
        });
        assertEquals(2, records.of(first.id()).size());
        String message = records.of(second.id()).getFirst().id();
        assertEquals(List.of(first.id(), second.id()), deliveries.alerts(UUID.fromString(message)));

        deliveries.claim(100, future, CLAIM);
        Alert late = QuarkusTransaction.requiringNew().call(() -> {
            Alert joining = raised();
            deliveries.add(joining, follower(), "webhook", slot);
            return joining;
        });

        assertNotEquals(message, records.of(late.id()).getFirst().id(), "what is on its way grows no more");
    }

    @Test
    void whoFailsAgainAndAgainRestsAndIsThenTriedOnce() {
        add(12);
        Instant now = future;
        for (int failures = 1; failures <= Circuit.FAILING; failures++) {
            var claimed = deliveries.claim(100, now, CLAIM).getFirst();
            fail(claimed, now);
            now = now.plusSeconds(1);
        }

        assertEquals(List.of(), deliveries.claim(100, now, CLAIM), "it rests");
        Instant rested = now.plusSeconds(61);
        assertEquals(1, deliveries.claim(100, rested, CLAIM).size(), "one may try");
    }

    @Test
    void whatIsNotedTwiceIsNotedOnce() {
        Alert alert = add(1);
        var claimed = deliveries.claim(100, future, CLAIM).getLast();
        var attempt = new Attempt(claimed, future, Duration.ZERO, new Outcome.Accepted("HTTP 204"));
        var delivered = new Delivery.Delivered(claimed.id(), future, "HTTP 204");

        deliveries.note(attempt, delivered);
        deliveries.note(attempt, delivered);

        assertEquals(1, records.of(alert.id()).getFirst().attempts().size());
    }

    @Test
    void whatHasEndedIsSentAgainUnderTheSameId() {
        Alert alert = add(1);
        var claimed = deliveries.claim(100, future, CLAIM).getLast();
        var abandoned = new Delivery.Abandoned(claimed.id(), future, "HTTP 500, after 10 attempts");
        deliveries.note(
                new Attempt(claimed, future, Duration.ZERO, new Outcome.TryLater("HTTP 500", Optional.empty())),
                abandoned);
        var found = records.in("abandoned", Optional.of(follower()), Optional.empty(), 10);
        assertEquals(
                List.of(claimed.id().toString()),
                found.stream().map(DeliveryRecord::id).toList());

        int resent = records.resend(follower(), Optional.of(claimed.id()), Instant.EPOCH, future, future);

        assertEquals(1, resent);
        assertEquals("pending", records.of(alert.id()).getFirst().state());
        var again = deliveries.claim(100, future, CLAIM).getLast();
        assertEquals(claimed.id(), again.id());
        assertEquals(1, again.attempts() - again.resentAfter());
    }

    @Test
    void whatNobodyTakesForDaysIsGivenUp() {
        Alert alert = add(1);

        assertEquals(0, deliveries.giveUp(future, future));
        deliveries.giveUp(future.plusSeconds(1), future);

        assertEquals("abandoned", records.of(alert.id()).getFirst().state());
    }

    private void fail(Delivery.Pending claimed, Instant now) {
        var outcome = new Outcome.TryLater("HTTP 500", Optional.empty());
        deliveries.note(
                new Attempt(claimed, now, Duration.ZERO, outcome),
                new Delivery.Pending(claimed.id(), claimed.follower(), claimed.attempts(), now.plusSeconds(86400), 0));
    }

    @AfterEach
    void leaveNothingToClaim() {
        subscriptions.remove(subscription);
    }

    private FollowerId follower() {
        return subscriptions.find(subscription).orElseThrow().follower();
    }

    private Alert add(int count) {
        subscription = new SubscriptionId(UUID.fromString(Subscriber.subscribe("{\"language\":\"en\"}")));
        Alert last = null;
        for (int each = 0; each < count; each++) {
            last = QuarkusTransaction.requiringNew().call(() -> {
                Alert alert = raised();
                deliveries.add(
                        alert, follower(), "webhook", new Slot(alert.happening().id(), future));
                return alert;
            });
        }
        return last;
    }

    private Alert raised() {
        var happening =
                new Happening(UUID.randomUUID().toString(), "a.test", "/test", Optional.empty(), Instant.now(), "{}");
        return alerts.raise(
                subscription, Optional.empty(), happening, new AlertText(Language.EN, "A test", "A test", "A test"));
    }
}

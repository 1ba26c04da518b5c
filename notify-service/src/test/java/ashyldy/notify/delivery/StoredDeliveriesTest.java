package ashyldy.notify.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    private final List<SubscriptionId> made = new ArrayList<>();
    private SubscriptionId subscription;

    @Inject
    StoredAlerts alerts;

    @Inject
    StoredSubscriptions subscriptions;

    @Inject
    StoredDeliveries deliveries;

    @Inject
    StoredClaims claims;

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
                claim(3, future).forEach(delivery -> taken.add(delivery.id()));
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

        assertEquals(4, claim(100, future).size());
        assertEquals(List.of(), claim(100, future));
    }

    @Test
    void receiversAtOneHostShareItsPlaces() {
        Set<FollowerId> neighbours = new HashSet<>();
        for (String url : List.of("/1", "/2?a=b", ":81/3", "?4", "")) {
            neighbours.add(add(4, "http://127.0.0.9" + url));
        }
        FollowerId elsewhere = add(4, "http://127.0.0.10/1");

        var taken = claim(100, future);

        assertEquals(
                16,
                taken.stream()
                        .filter(each -> neighbours.contains(each.follower()))
                        .count());
        assertEquals(
                4,
                taken.stream().filter(each -> each.follower().equals(elsewhere)).count());
        assertEquals(List.of(), claim(100, future), "what is taken holds its places");
    }

    @Test
    void theDeliveriesOfADeadWorkerAreFreeAgainWhenItsClaimRunsOut() {
        add(1);
        var first = claim(100, future).getLast();

        assertEquals(List.of(), claim(100, future.plusSeconds(59)));
        var second = claim(100, future.plusSeconds(60)).getLast();

        assertEquals(first.id(), second.id());
        assertEquals(2, second.attempts(), "an attempt that nobody finished was begun all the same");
    }

    @Test
    void aWorkerThatLivesHoldsOnToWhatItHasInHand() {
        add(1);
        Set<UUID> ours = Set.of(claim(100, future).getLast().id());

        claims.renew(ours, future.plusSeconds(90));

        assertEquals(List.of(), claim(100, future.plusSeconds(89)));
        Instant blinked = future.plusSeconds(200);
        assertEquals(List.of(), claims.claim(100, blinked, CLAIM, ours), "not even when its claim has run out");
        assertEquals(1, claim(100, blinked).size());
    }

    @Test
    void whatIsNoLongerInHandIsNotClaimedAgain() {
        add(1);
        var claimed = claim(100, future).getLast();
        fail(claimed, future);

        claims.renew(Set.of(claimed.id()), future.plusSeconds(2 * 86400));

        assertEquals(1, claim(100, future.plusSeconds(86400)).size());
    }

    @Test
    void whatIsNotedIsRead() {
        Alert alert = add(1);
        var claimed = claim(100, future).getLast();
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

        claim(100, future);
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
            var claimed = claim(100, now);
            assertEquals(failures == 1 ? 4 : 1, claimed.size(), "who has failed is trusted with one");
            fail(claimed.getFirst(), now);
            now = now.plus(CLAIM);
        }

        Instant resting = now.minus(CLAIM).plusSeconds(29);
        assertEquals(List.of(), claim(100, resting), "it rests");
        Instant rested = now.plus(CLAIM);
        assertEquals(1, claim(100, rested).size(), "one may try");
    }

    @Test
    void whatIsNotedTwiceIsNotedOnce() {
        Alert alert = add(1);
        var claimed = claim(100, future).getLast();
        var attempt = new Attempt(claimed, future, Duration.ZERO, new Outcome.Accepted("HTTP 204"));
        var delivered = new Delivery.Delivered(claimed.id(), future, "HTTP 204");

        deliveries.note(attempt, delivered);
        deliveries.note(attempt, delivered);

        assertEquals(1, records.of(alert.id()).getFirst().attempts().size());
    }

    @Test
    void whatHasEndedIsSentAgainUnderTheSameId() {
        Alert alert = add(1);
        var claimed = claim(100, future).getLast();
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
        var again = claim(100, future).getLast();
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

    private List<Delivery.Pending> claim(int most, Instant now) {
        return claims.claim(most, now, CLAIM, Set.of());
    }

    private void fail(Delivery.Pending claimed, Instant now) {
        var outcome = new Outcome.TryLater("HTTP 500", Optional.empty());
        deliveries.note(
                new Attempt(claimed, now, Duration.ZERO, outcome),
                new Delivery.Pending(claimed.id(), claimed.follower(), claimed.attempts(), now.plusSeconds(86400), 0));
    }

    @AfterEach
    void leaveNothingToClaim() {
        made.forEach(subscriptions::remove);
    }

    private FollowerId follower() {
        return subscriptions.find(subscription).orElseThrow().follower();
    }

    private FollowerId add(int count, String webhook) {
        subscribe("{\"language\":\"en\",\"webhook\":{\"url\":\"%s\"}}".formatted(webhook));
        deliver(count);
        return follower();
    }

    private Alert add(int count) {
        subscribe("{\"language\":\"en\"}");
        return deliver(count);
    }

    private void subscribe(String wish) {
        subscription = new SubscriptionId(UUID.fromString(Subscriber.subscribe(wish)));
        made.add(subscription);
    }

    private Alert deliver(int count) {
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

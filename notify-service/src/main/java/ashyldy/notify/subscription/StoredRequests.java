package ashyldy.notify.subscription;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import ashyldy.notify.channel.EmailAddress;
import ashyldy.notify.follower.Contact;
import ashyldy.notify.follower.Follower;
import ashyldy.notify.follower.StoredFollowers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/// Lets a request make its subscription once, however often it is repeated under its `Idempotency-Key`.
@ApplicationScoped
@Transactional
public class StoredRequests {
    private final EntityManager database;
    private final Subscribing subscribing;
    private final StoredFollowers followers;
    private final StoredSubscriptions subscriptions;

    StoredRequests(
            EntityManager database,
            Subscribing subscribing,
            StoredFollowers followers,
            StoredSubscriptions subscriptions) {
        this.database = database;
        this.subscribing = subscribing;
        this.followers = followers;
        this.subscriptions = subscriptions;
    }

    /// @throws BadField for what cannot be accepted
    Subscribed make(SubscriptionRequest request) {
        Subscribed made = subscribing.read(request);
        followers.add(made.follower(), made.secret());
        subscriptions.add(made.subscription());
        return made;
    }

    /// Somebody has agreed, by mail, to be written to: one more subscription of who is written to there already, so that
    /// what several of them want is one message. A timetable that is asked for holds for all of them.
    Subscribed makeAgreed(SubscriptionRequest request) {
        Subscribed made = subscribing.read(request);
        Contact contact = made.follower().contact().orElseThrow();
        Optional<Follower> known = followers.at((EmailAddress) contact.address());
        if (known.isEmpty()) {
            followers.add(made.follower(), made.secret());
            subscriptions.add(made.subscription());
            return made;
        }
        boolean timed = request.rhythm() != null || request.quiet() != null;
        Subscribed joined = made.joining(known.get(), timed);
        followers.change(joined.follower());
        subscriptions.add(joined.subscription());
        return joined;
    }

    /// @throws BadField also if the key came with another request before
    Subscribed makeOnce(RepeatedRequest repeated, SubscriptionRequest request) {
        return made(repeated).flatMap(subscriptions::find).map(this::again).orElseGet(() -> {
            Subscribed made = make(request);
            keep(repeated, made.subscription().id());
            return made;
        });
    }

    /// Whoever asks again has not got the first answer, nor its secret, which nobody knows any more: here is another.
    private Subscribed again(Subscription subscription) {
        var secret = subscribing.freshSecret();
        followers.renew(subscription.follower(), secret);
        return new Subscribed(
                subscription, followers.find(subscription.follower()).orElseThrow(), secret);
    }

    /// Others with the same key wait here until the transaction ends.
    private Optional<SubscriptionId> made(RepeatedRequest request) {
        database.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?, 0)) as text)")
                .setParameter(1, request.key())
                .getSingleResult();
        List<?> rows = database.createNativeQuery(
                        "select id, request_digest from subscription where idempotency_key = ?")
                .setParameter(1, request.key())
                .getResultList();
        return rows.stream().map(row -> same((Object[]) row, request)).findFirst();
    }

    private void keep(RepeatedRequest request, SubscriptionId made) {
        database.createNativeQuery("update subscription set idempotency_key = ?, request_digest = ? where id = ?")
                .setParameter(1, request.key())
                .setParameter(2, request.digest())
                .setParameter(3, made.value())
                .executeUpdate();
    }

    private static SubscriptionId same(Object[] row, RepeatedRequest request) {
        if (!request.digest().equals(row[1])) {
            throw new BadField("Idempotency-Key", "This key came with another request before.", List.of());
        }
        return new SubscriptionId((UUID) row[0]);
    }
}

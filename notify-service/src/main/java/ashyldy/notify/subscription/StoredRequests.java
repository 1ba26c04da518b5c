package ashyldy.notify.subscription;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/// Lets a request make its subscription once, however often it is repeated under its `Idempotency-Key`.
@ApplicationScoped
@Transactional
class StoredRequests {
    private final EntityManager database;
    private final Subscribing subscribing;
    private final StoredSubscriptions subscriptions;

    StoredRequests(EntityManager database, Subscribing subscribing, StoredSubscriptions subscriptions) {
        this.database = database;
        this.subscribing = subscribing;
        this.subscriptions = subscriptions;
    }

    /// @throws BadField for what cannot be accepted
    Subscription make(SubscriptionRequest request) {
        Subscription subscription = subscribing.read(request);
        subscriptions.add(subscription);
        return subscription;
    }

    /// @throws BadField also if the key came with another request before
    Subscription makeOnce(RepeatedRequest repeated, SubscriptionRequest request) {
        return made(repeated).flatMap(subscriptions::find).orElseGet(() -> {
            Subscription subscription = make(request);
            keep(repeated, subscription.id());
            return subscription;
        });
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

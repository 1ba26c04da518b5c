package ashyldy.notify.subscription;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import ashyldy.edge.visitor.Network;
import ashyldy.notify.caller.Caller;
import ashyldy.notify.caller.StoredLimits;
import ashyldy.notify.follower.Follower;
import ashyldy.notify.follower.FollowerSecret;
import ashyldy.notify.follower.StoredFollowers;
import ashyldy.notify.follower.StoredLinks;
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
    private final StoredLinks links;
    private final StoredLimits limits;

    StoredRequests(
            EntityManager database,
            Subscribing subscribing,
            StoredFollowers followers,
            StoredSubscriptions subscriptions,
            StoredLinks links,
            StoredLimits limits) {
        this.database = database;
        this.subscribing = subscribing;
        this.followers = followers;
        this.subscriptions = subscriptions;
        this.links = links;
        this.limits = limits;
    }

    /// Keeps what has been admitted; where the same request came in between, what that one made.
    ///
    /// @param network from which it was made, where the limits count it
    Subscribed make(Subscribed admitted, Optional<RepeatedRequest> repeated, Optional<Network> network) {
        Optional<Subscribed> before = repeated.flatMap(this::find).map(made -> again(made, admitted.secret()));
        if (before.isPresent()) {
            return before.get();
        }
        if (admitted.secret().isPresent()) {
            followers.add(admitted.follower(), admitted.secret().get());
        } else {
            followers.change(admitted.follower());
        }
        subscriptions.add(admitted.subscription());
        SubscriptionId id = admitted.subscription().id();
        network.ifPresent(from -> limits.made(id.value(), from));
        repeated.ifPresent(each -> keep(each, id));
        return admitted;
    }

    /// Keeps what the operator asks for: where that goes to a mailbox which is written to already, one more
    /// subscription
    /// of whoever reads there. An address that its owner has switched off stays off.
    Subscribed makeForOperator(Wish wish, Optional<RepeatedRequest> repeated) {
        Subscribed admitted = wish.email()
                .flatMap(followers::at)
                .map(known -> subscribing.join(wish, known))
                .orElseGet(() -> subscribing.begin(wish));
        return make(admitted, repeated, Optional.empty());
    }

    /// Keeps what somebody has agreed to by mail: one more subscription of whoever is written to there already, so that
    /// what several of them want is one message.
    void makeAgreed(Wish wish) {
        Subscribed agreed = followers
                .at(wish.email().orElseThrow())
                .map(known -> rejoin(wish, known))
                .orElseGet(() -> subscribing.begin(wish));
        make(agreed, Optional.empty(), Optional.empty());
    }

    private Subscribed rejoin(Wish wish, Follower known) {
        limits.knock(known.id());
        return subscribing.rejoin(wish, known);
    }

    /// What the same request has made before.
    ///
    /// @throws BadField if the key came with another request
    Optional<Subscribed> made(RepeatedRequest repeated, Caller caller) {
        return find(repeated).map(made -> again(made, fresh(caller)));
    }

    private Optional<FollowerSecret> fresh(Caller caller) {
        return caller instanceof Caller.Owner ? Optional.empty() : Optional.of(subscribing.freshSecret());
    }

    /// Whoever asks again has not got the first answer, nor its secret, which nobody knows any more: here is another.
    /// One
    /// that joined others had no secret of its own: theirs stays.
    private Subscribed again(Subscription subscription, Optional<FollowerSecret> offered) {
        boolean joined =
                !subscriptions.of(subscription.follower()).getFirst().id().equals(subscription.id());
        Optional<FollowerSecret> secret = offered.filter(each -> !joined);
        secret.ifPresent(fresh -> {
            followers.renew(subscription.follower(), fresh);
            links.renew(subscription.follower());
        });
        return new Subscribed(
                subscription, followers.find(subscription.follower()).orElseThrow(), secret);
    }

    /// Others with the same key wait here until the transaction ends.
    private Optional<Subscription> find(RepeatedRequest request) {
        database.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?, 0)) as text)")
                .setParameter(1, request.key())
                .getSingleResult();
        List<?> rows = database.createNativeQuery(
                        "select id, request_digest from subscription where idempotency_key = ?")
                .setParameter(1, request.key())
                .getResultList();
        return rows.stream()
                .map(row -> same((Object[]) row, request))
                .findFirst()
                .flatMap(subscriptions::find);
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

package ashyldy.notify.subscription;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import ashyldy.events.Language;
import ashyldy.notify.follower.FollowerId;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/// The subscriptions, found by id or by what they are interested in.
@ApplicationScoped
@Transactional
public class StoredSubscriptions {
    private static final String WANTING = """
            select * from subscription where id in (
              select subscription_id from interest
              where place = any(:places) and event = :event and kind in (:kind, :every))
            order by id""";

    private static final String FORGET_WHO_FOLLOWS_NOTHING = """
            delete from follower where id = :follower
              and not exists (select from subscription where follower_id = :follower)""";

    private final EntityManager database;
    private final InterestJson interests;

    StoredSubscriptions(EntityManager database, InterestJson interests) {
        this.database = database;
        this.interests = interests;
    }

    public void add(Subscription subscription) {
        row(subscription).persistAndFlush();
        addKeys(subscription);
    }

    /// Keeps name, interest and language as they are now.
    public void change(Subscription subscription) {
        SubscriptionRow row = SubscriptionRow.findById(subscription.id().value());
        row.name = subscription.name().orElse(null);
        row.interest = interests.write(subscription.interest());
        row.language = subscription.language().code();
        database.flush();
        database.createNativeQuery("delete from interest where subscription_id = ?")
                .setParameter(1, row.id)
                .executeUpdate();
        addKeys(subscription);
    }

    private void addKeys(Subscription subscription) {
        for (Interest.Key key : subscription.interest().keys()) {
            database.createNativeQuery("insert into interest (place, event, kind, subscription_id) values (?, ?, ?, ?)")
                    .setParameter(1, key.place())
                    .setParameter(2, key.event())
                    .setParameter(3, key.kind())
                    .setParameter(4, subscription.id().value())
                    .executeUpdate();
        }
    }

    public Optional<Subscription> find(SubscriptionId id) {
        return SubscriptionRow.<SubscriptionRow>findByIdOptional(id.value()).map(this::subscription);
    }

    /// @param after the last id of the page before; the nil UUID for the first page
    public List<Subscription> after(SubscriptionId after, int limit) {
        return SubscriptionRow.<SubscriptionRow>find("id > ?1", Sort.by("id"), after.value()).page(0, limit).stream()
                .map(this::subscription)
                .toList();
    }

    /// With all its alerts, and with its follower where that was the last one; false where there was none.
    public boolean remove(SubscriptionId id) {
        SubscriptionRow row = SubscriptionRow.findById(id.value());
        if (row == null) {
            return false;
        }
        row.delete();
        database.flush();
        database.createNativeQuery(FORGET_WHO_FOLLOWS_NOTHING)
                .setParameter("follower", row.followerId)
                .executeUpdate();
        return true;
    }

    /// Those among whom all are who want it, in the order of their ids: everybody locks them in this order.
    public List<Subscription> wanting(Concern concern) {
        return database.createNativeQuery(WANTING, SubscriptionRow.class)
                .setParameter("places", concern.places().toArray(String[]::new))
                .setParameter("event", EventName.of(concern.event()))
                .setParameter("kind", concern.kind().code())
                .setParameter("every", Interest.EVERY_KIND)
                .getResultStream()
                .map(row -> subscription((SubscriptionRow) row))
                .toList();
    }

    /// The subscriptions of a follower, the oldest first.
    public List<Subscription> of(FollowerId follower) {
        return SubscriptionRow.<SubscriptionRow>list("followerId", Sort.by("createdAt", "id"), follower.value())
                .stream()
                .map(this::subscription)
                .toList();
    }

    private SubscriptionRow row(Subscription subscription) {
        SubscriptionRow row = new SubscriptionRow();
        row.id = subscription.id().value();
        row.followerId = subscription.follower().value();
        row.name = subscription.name().orElse(null);
        row.interest = interests.write(subscription.interest());
        row.language = subscription.language().code();
        row.createdAt = subscription.createdAt();
        return row;
    }

    private Subscription subscription(SubscriptionRow row) {
        return new Subscription(
                new SubscriptionId(row.id),
                new FollowerId(row.followerId),
                Optional.ofNullable(row.name),
                interests.read(row.interest),
                language(row.language),
                row.createdAt);
    }

    private static Language language(String code) {
        return Arrays.stream(Language.values())
                .filter(language -> language.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a stored language that nobody speaks: " + code));
    }
}

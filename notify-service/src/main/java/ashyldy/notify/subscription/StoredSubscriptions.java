package ashyldy.notify.subscription;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import ashyldy.events.Language;
import ashyldy.notify.follower.FollowerId;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/// The subscriptions, and what has changed in them.
@ApplicationScoped
@Transactional
public class StoredSubscriptions {
    private static final String TELL = "insert into subscription_change (subscription_id) values (?)";

    private static final String CHANGES = """
        select number, subscription_id from subscription_change where number > ? order by number\
        """;

    private static final String NEWEST = "select coalesce(max(number), 0) from subscription_change";

    private static final String FORGET_WHO_FOLLOWS_NOTHING = """
        delete from follower where id = :follower
          and not exists (select from subscription where follower_id = :follower)\
        """;

    private static final String TOLD_IN_CHATS = """
        select * from subscription where id in (
          select told.subscription_id from told join follower on channel = 'telegram'
          join subscription chat on chat.id = told.subscription_id and chat.follower_id = follower.id
          where told.project_id = :project and (:any or told.article = :article))
        order by id\
        """;

    private final EntityManager database;
    private final InterestJson interests;

    StoredSubscriptions(EntityManager database, InterestJson interests) {
        this.database = database;
        this.interests = interests;
    }

    public void add(Subscription subscription) {
        row(subscription).persistAndFlush();
        tell(subscription.id().value());
    }

    /// Keeps name, interest and language as they are now.
    public void change(Subscription subscription) {
        SubscriptionRow row = SubscriptionRow.findById(subscription.id().value());
        row.name = subscription.name().orElse(null);
        row.interest = interests.write(subscription.interest());
        row.language = subscription.language().code();
        database.flush();
        tell(row.id);
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

    /// All of a follower, and with them the follower.
    public void removeAll(FollowerId follower) {
        of(follower).forEach(each -> remove(each.id()));
    }

    /// With all its alerts, and with its follower where that was the last one; false where there was none.
    public boolean remove(SubscriptionId id) {
        SubscriptionRow row = SubscriptionRow.findById(id.value());
        if (row == null) {
            return false;
        }
        row.delete();
        tell(id.value());
        database.flush();
        database.createNativeQuery(FORGET_WHO_FOLLOWS_NOTHING)
                .setParameter("follower", row.followerId)
                .executeUpdate();
        return true;
    }

    /// The number of the newest change.
    public long newestChange() {
        return ((Number) database.createNativeQuery(NEWEST, Long.class).getSingleResult()).longValue();
    }

    /// What was made, changed and deleted since, in that order; a subscription may come more than once.
    public List<SubscriptionChange> changesAfter(long number) {
        List<?> rows =
                database.createNativeQuery(CHANGES).setParameter(1, number).getResultList();
        return rows.stream().map(row -> change((Object[]) row)).toList();
    }

    /// Nothing is remembered for the rest of the transaction, in which the same one may change again.
    private SubscriptionChange change(Object[] row) {
        UUID id = (UUID) row[1];
        Optional<SubscriptionRow> now = SubscriptionRow.findByIdOptional(id);
        now.ifPresent(database::detach);
        return new SubscriptionChange((Long) row[0], new SubscriptionId(id), now.map(this::subscription));
    }

    /// Others who change something wait until this transaction ends.
    private void tell(UUID changed) {
        database.createNativeQuery(
                        "select cast(pg_advisory_xact_lock(hashtextextended('subscription_change', 0)) as text)")
                .getSingleResult();
        database.createNativeQuery(TELL).setParameter(1, changed).executeUpdate();
    }

    /// The subscriptions of a follower, the oldest first.
    public List<Subscription> of(FollowerId follower) {
        return SubscriptionRow.<SubscriptionRow>list("followerId", Sort.by("createdAt", "id"), follower.value())
                .stream()
                .map(this::subscription)
                .toList();
    }

    /// Whoever was told of a project in a chat, where a message can still be changed, whatever else they asked for.
    ///
    /// @param by the article by which they were told; any where it is absent
    public List<Subscription> toldInChats(UUID project, Optional<UUID> by) {
        return database.createNativeQuery(TOLD_IN_CHATS, SubscriptionRow.class)
                .setParameter("project", project)
                .setParameter("any", by.isEmpty())
                .setParameter("article", by.orElse(project))
                .getResultStream()
                .map(row -> subscription((SubscriptionRow) row))
                .toList();
    }

    /// What a follower's subscriptions tell from now on is written in this language.
    public void speak(FollowerId follower, Language language) {
        SubscriptionRow.update("language = ?1 where followerId = ?2", language.code(), follower.value());
        of(follower).forEach(each -> tell(each.id().value()));
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

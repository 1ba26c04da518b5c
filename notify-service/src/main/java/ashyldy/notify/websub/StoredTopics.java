package ashyldy.notify.websub;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

import ashyldy.notify.subscription.Interest;
import ashyldy.notify.subscription.InterestJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;

/// The feeds that somebody has fetched of late.
@ApplicationScoped
@Transactional
public class StoredTopics {
    /// To the hour is exact enough, and no write for each fetch.
    private static final String ASKED = """
            insert into feed_topic (address, interest, asked_at, told, due_at)
            select :address, cast(:interest as jsonb), :now, coalesce((select max(number) from news), 0), :now
            where (select count(*) from feed_topic) < :most or exists (select from feed_topic where address = :address)
            on conflict (address) do update set asked_at = excluded.asked_at
            where feed_topic.asked_at < excluded.asked_at - interval '1 hour'""";

    private static final String CLAIM = """
            update feed_topic set due_at = :until where address in (
              select address from feed_topic where told < :newest and due_at <= :now
              order by due_at, address limit :most for update skip locked)
            returning address, cast(interest as text), told, failures""";

    private final EntityManager database;
    private final InterestJson interests;
    private final HubConfig config;
    private final InstantSource clock;

    StoredTopics(EntityManager database, InterestJson interests, HubConfig config, InstantSource clock) {
        this.database = database;
        this.interests = interests;
        this.config = config;
        this.clock = clock;
    }

    /// Notes that a feed was fetched. Where there are too many, a new one is not told of before an old one is
    /// forgotten.
    public void asked(URI address, Interest interest) {
        if (config.hub().isPresent()) {
            database.createNativeQuery(ASKED)
                    .setParameter("address", address.toString())
                    .setParameter("interest", interests.write(interest))
                    .setParameter("now", clock.instant())
                    .setParameter("most", config.mostFeeds())
                    .executeUpdate();
        }
    }

    /// Some of those that do not know the newest news; for a time no other copy of the service gets them.
    List<Topic> claim(long newest, Duration claim, int most) {
        Instant now = clock.instant();
        List<?> rows = database.createNativeQuery(CLAIM)
                .setParameter("newest", newest)
                .setParameter("now", now)
                .setParameter("until", now.plus(claim))
                .setParameter("most", most)
                .getResultList();
        return rows.stream().map(row -> topic((Object[]) row)).toList();
    }

    /// The hub knows of all news up to this one, or need not.
    void told(Topic topic, long newest) {
        change("update feed_topic set told = :value, failures = 0, due_at = :due where address = :address", topic)
                .setParameter("value", newest)
                .setParameter("due", clock.instant())
                .executeUpdate();
    }

    /// The hub is tried again later.
    void failed(Topic topic, Duration wait) {
        change("update feed_topic set failures = :value, due_at = :due where address = :address", topic)
                .setParameter("value", topic.failures() + 1)
                .setParameter("due", clock.instant().plus(wait))
                .executeUpdate();
    }

    void forgetOld() {
        database.createNativeQuery("delete from feed_topic where asked_at < :before")
                .setParameter("before", clock.instant().minus(config.remembered()))
                .executeUpdate();
    }

    private Query change(String sql, Topic topic) {
        return database.createNativeQuery(sql)
                .setParameter("address", topic.address().toString());
    }

    private Topic topic(Object[] row) {
        return new Topic(
                URI.create((String) row[0]),
                interests.read((String) row[1]),
                ((Number) row[2]).longValue(),
                ((Number) row[3]).intValue());
    }
}

package ashyldy.notify.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import ashyldy.notify.follower.FollowerId;
import ashyldy.notify.follower.StoredFollowers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/// Who sends what is due, so that nothing is in two hands, and nobody's receiver takes the places of all.
@ApplicationScoped
@Transactional
public class StoredClaims {
    /// Of each follower a few, and of one who has just failed only one, after a rest where there is one; of all
    /// followers at one host no more than its places.
    private static final String CLAIM = """
            with waiting as (
              select distinct follower_id from delivery where state = 'pending' and due_at <= :now),
            held as (
              select follower_id, count(*) as places from delivery
              where state = 'pending' and claimed_until > :now group by follower_id),
            held_there as (
              select %1$s as host, sum(places) as places from held join follower on id = follower_id group by 1),
            awake as (
              select id, %1$s as host,
                case when failures > 0 then 1 else :each end - coalesce(held.places, 0) as places
              from waiting join follower on id = waiting.follower_id left join held on id = held.follower_id
              where rests_until is null or rests_until <= :now
              for no key update of follower skip locked),
            ready as (
              select picked.id, picked.due_at, host,
                row_number() over (partition by host order by picked.due_at) as place
              from awake cross join lateral (
                select id, due_at from delivery
                where follower_id = awake.id and state = 'pending' and due_at <= :now
                  and (claimed_until is null or claimed_until <= :now) and id <> all (cast(:ours as uuid[]))
                order by due_at limit greatest(awake.places, 0) for update skip locked) picked),
            due as materialized (
              select id from ready left join held_there using (host)
              where host is null or place + coalesce(places, 0) <= :there
              order by due_at limit :most)
            update delivery set attempts = attempts + 1, claimed_until = :until
            from due where delivery.id = due.id
            returning delivery.id, follower_id, attempts, due_at, resent_after""".formatted(StoredFollowers.HOST);

    private static final String RENEW = """
            update delivery set claimed_until = :until
            where id = any (cast(:ours as uuid[])) and state = 'pending' and claimed_until is not null""";

    /// To one follower at the same time.
    private static final int MOST_AT_ONCE = 4;

    private final EntityManager database;
    private final DeliveryConfig config;

    StoredClaims(EntityManager database, DeliveryConfig config) {
        this.database = database;
        this.config = config;
    }

    /// Takes what is due, the oldest first; nobody else gets it before the claim runs out.
    ///
    /// @param ours what the worker has in hand: never taken again, even where a claim to it has run out meanwhile
    List<Delivery.Pending> claim(int most, Instant now, Duration claim, Set<UUID> ours) {
        List<?> rows = database.createNativeQuery(CLAIM)
                .setParameter("each", MOST_AT_ONCE)
                .setParameter("there", config.perHost())
                .setParameter("until", now.plus(claim))
                .setParameter("now", now)
                .setParameter("most", most)
                .setParameter("ours", array(ours))
                .getResultList();
        return rows.stream().map(row -> pending((Object[]) row)).toList();
    }

    /// Holds on to what is still in hand.
    void renew(Set<UUID> ours, Instant until) {
        database.createNativeQuery(RENEW)
                .setParameter("ours", array(ours))
                .setParameter("until", until)
                .executeUpdate();
    }

    private static String array(Set<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }

    private static Delivery.Pending pending(Object[] row) {
        return new Delivery.Pending(
                (UUID) row[0], new FollowerId((UUID) row[1]), (Integer) row[2], (Instant) row[3], (Integer) row[4]);
    }
}

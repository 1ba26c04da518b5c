package ashyldy.notify.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import ashyldy.notify.alert.AlertId;
import ashyldy.notify.channel.EmailAddress;
import ashyldy.notify.follower.FollowerId;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/// What became of deliveries, for whoever looks after them: found again, and sent again.
@ApplicationScoped
@Transactional
public class StoredRecords {
    private static final String OF_ALERT = """
        select d.* from delivery d join delivered_alert j on j.delivery_id = d.id
        where j.alert_id = :alert order by d.created_at, d.id\
        """;

    private static final String IN_STATE = """
            select * from delivery d
            where state = :state and (:follower = :anybody or follower_id = :follower)
              and (:before = :anybody
                or (created_at, id) < (select b.created_at, b.id from delivery b where b.id = :before))
            order by created_at desc, id desc limit :limit""";

    /// The numbers of attempts go on, so that the record of the earlier ones stays.
    private static final String RESEND = """
            update delivery set state = 'pending', due_at = :now, wanted_at = :now, finished_at = null, because = null,
              claimed_until = null, resent_after = attempts
            where follower_id = :follower and state <> 'pending' and (:one = :anybody or id = :one)
              and created_at >= :from and created_at < :to""";

    private static final UUID ANYBODY = new UUID(0, 0);

    private final EntityManager database;

    StoredRecords(EntityManager database) {
        this.database = database;
    }

    public List<DeliveryRecord> of(AlertId alert) {
        List<?> rows = database.createNativeQuery(OF_ALERT, DeliveryRow.class)
                .setParameter("alert", alert.value())
                .getResultList();
        return rows.stream().map(row -> record((DeliveryRow) row)).toList();
    }

    /// Whom a message was for that was sent by mail; empty where it is not known any more.
    public Optional<FollowerId> mailedTo(UUID delivery) {
        return DeliveryRow.<DeliveryRow>findByIdOptional(delivery)
                .filter(row -> row.channel.equals(EmailAddress.CHANNEL))
                .map(row -> new FollowerId(row.followerId));
    }

    /// The deliveries in a state, the newest first.
    ///
    /// @param before the last one of the page before
    public List<DeliveryRecord> in(String state, Optional<FollowerId> follower, Optional<UUID> before, int limit) {
        List<?> rows = database.createNativeQuery(IN_STATE, DeliveryRow.class)
                .setParameter("state", state)
                .setParameter("follower", follower.map(FollowerId::value).orElse(ANYBODY))
                .setParameter("before", before.orElse(ANYBODY))
                .setParameter("anybody", ANYBODY)
                .setParameter("limit", limit)
                .getResultList();
        return rows.stream().map(row -> record((DeliveryRow) row)).toList();
    }

    /// Sends again what has ended, under the same ids, by which a receiver knows what it already has.
    ///
    /// @return how many
    public int resend(FollowerId follower, Optional<UUID> one, Instant from, Instant to, Instant now) {
        return database.createNativeQuery(RESEND)
                .setParameter("follower", follower.value())
                .setParameter("one", one.orElse(ANYBODY))
                .setParameter("anybody", ANYBODY)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("now", now)
                .executeUpdate();
    }

    public Optional<FollowerId> follower(UUID delivery) {
        return DeliveryRow.<DeliveryRow>findByIdOptional(delivery).map(row -> new FollowerId(row.followerId));
    }

    private static DeliveryRecord record(DeliveryRow row) {
        List<DeliveryRecord.AttemptRecord> attempts =
                AttemptRow.<AttemptRow>list("key.deliveryId", Sort.by("key.number"), row.id).stream()
                        .map(each -> new DeliveryRecord.AttemptRecord(
                                each.key.number(), each.at, each.outcome, each.because, each.millis))
                        .toList();
        Instant next = row.state.equals("pending") ? row.dueAt : null;
        return new DeliveryRecord(
                row.id.toString(),
                row.followerId.toString(),
                row.channel,
                row.state,
                row.createdAt,
                next,
                row.finishedAt,
                row.because,
                attempts);
    }
}

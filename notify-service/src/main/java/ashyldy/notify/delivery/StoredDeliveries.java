package ashyldy.notify.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import ashyldy.notify.alert.Alert;
import ashyldy.notify.alert.AlertId;
import ashyldy.notify.channel.Address;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/// The queue, and the record of what was tried.
@ApplicationScoped
@Transactional
public class StoredDeliveries {
    private static final String CLAIM = """
            with due as materialized (
              select id from delivery
              where state = 'pending' and due_at <= :now and (claimed_until is null or claimed_until <= :now)
              order by due_at limit :most for update skip locked)
            update delivery set attempts = attempts + 1, claimed_until = :until
            from due where delivery.id = due.id
            returning delivery.id, alert_id, attempts, due_at""";

    private static final String OLDEST =
            "select extract(epoch from now() - min(created_at)) from delivery where state = 'pending'";

    private final EntityManager database;

    StoredDeliveries(EntityManager database) {
        this.database = database;
    }

    public void add(Alert alert, Address address) {
        DeliveryRow row = new DeliveryRow();
        row.id = UUID.randomUUID();
        row.alertId = alert.id().value();
        row.channel = address.channel();
        row.state = "pending";
        row.dueAt = alert.raisedAt();
        row.createdAt = alert.raisedAt();
        row.persist();
    }

    /// Takes what is due, the oldest first; nobody else gets it before the claim runs out.
    List<Delivery.Pending> claim(int most, Instant now, Duration claim) {
        List<?> rows = database.createNativeQuery(CLAIM)
                .setParameter("until", now.plus(claim))
                .setParameter("now", now)
                .setParameter("most", most)
                .getResultList();
        return rows.stream().map(row -> pending((Object[]) row)).toList();
    }

    /// Keeps the attempt and what it has made of the delivery. A delivery that has ended meanwhile stays as it is.
    void note(Attempt attempt, Delivery after) {
        AttemptRow row = new AttemptRow();
        row.key = new AttemptRow.Key(attempt.delivery().id(), attempt.delivery().attempts());
        row.at = attempt.at();
        row.outcome = attempt.outcomeCode();
        row.because = attempt.outcome().because();
        row.millis = (int) attempt.took().toMillis();
        DeliveryRow delivery = DeliveryRow.findById(attempt.delivery().id());
        if (delivery == null) {
            return; // The subscription was deleted while its alert was on the way.
        }
        row.persist();
        if (delivery.state.equals("pending")) {
            move(delivery, after);
        }
    }

    public List<DeliveryRecord> of(AlertId alert) {
        return DeliveryRow.<DeliveryRow>list("alertId", Sort.by("channel"), alert.value()).stream()
                .map(StoredDeliveries::record)
                .toList();
    }

    /// In seconds, 0 where nothing waits.
    double oldestAge() {
        Number age = (Number) database.createNativeQuery(OLDEST).getSingleResult();
        return age == null ? 0 : age.doubleValue();
    }

    private static Delivery.Pending pending(Object[] row) {
        return new Delivery.Pending((UUID) row[0], new AlertId((UUID) row[1]), (Integer) row[2], (Instant) row[3]);
    }

    private static void move(DeliveryRow row, Delivery after) {
        switch (after) {
            case Delivery.Pending pending -> {
                row.dueAt = pending.due();
                row.claimedUntil = null;
            }
            case Delivery.Delivered delivered -> end(row, "delivered", delivered.at(), delivered.because());
            case Delivery.Abandoned abandoned -> end(row, "abandoned", abandoned.at(), abandoned.because());
        }
    }

    private static void end(DeliveryRow row, String state, Instant at, String because) {
        row.state = state;
        row.finishedAt = at;
        row.because = because;
    }

    private static DeliveryRecord record(DeliveryRow row) {
        List<DeliveryRecord.AttemptRecord> attempts =
                AttemptRow.<AttemptRow>list("key.deliveryId", Sort.by("key.number"), row.id).stream()
                        .map(each -> new DeliveryRecord.AttemptRecord(
                                each.key.number(), each.at, each.outcome, each.because, each.millis))
                        .toList();
        Instant next = row.state.equals("pending") ? row.dueAt : null;
        return new DeliveryRecord(
                row.id.toString(), row.channel, row.state, next, row.finishedAt, row.because, attempts);
    }
}

package ashyldy.notify.delivery;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import ashyldy.notify.alert.Alert;
import ashyldy.notify.alert.AlertId;
import ashyldy.notify.follower.FollowerId;
import ashyldy.notify.follower.Slot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/// The queue, and the record of what was tried.
@ApplicationScoped
@Transactional
public class StoredDeliveries {
    /// What gathers is held until the commit, so that no worker takes it while an alert joins.
    private static final String GATHER = """
            insert into delivery as gathering (id, follower_id, gathers, channel, state, due_at, wanted_at, created_at)
            values (:id, :follower, :gathers, :channel, 'pending', :due, :due, :now)
            on conflict (follower_id, gathers) where state = 'pending' and attempts = 0 and claimed_until is null
            do update set due_at = gathering.due_at
            returning id""";

    private static final String JOIN = "insert into delivered_alert (delivery_id, alert_id) values (:delivery, :alert)";

    private static final String GIVE_UP = """
            update delivery set state = 'abandoned', finished_at = :now, because = :because
            where state = 'pending' and wanted_at < :before and (claimed_until is null or claimed_until <= :now)""";

    private static final String ALERTS =
            "select alert_id from delivered_alert join alert on alert.id = alert_id where delivery_id = :delivery"
                    + " order by raised_at, alert.id";

    private static final String OLDEST =
            "select extract(epoch from cast(:now as timestamptz) - min(created_at)) from delivery where state = 'pending'";

    private final EntityManager database;
    private final StoredCircuits circuits;

    StoredDeliveries(EntityManager database, StoredCircuits circuits) {
        this.database = database;
        this.circuits = circuits;
    }

    /// Leaves an alert to be sent, in the message that gathers in its slot.
    ///
    /// @param channel of the follower's address
    public void add(Alert alert, FollowerId follower, String channel, Slot slot) {
        UUID delivery = (UUID) database.createNativeQuery(GATHER)
                .setParameter("id", UUID.randomUUID())
                .setParameter("follower", follower.value())
                .setParameter("gathers", slot.gathers())
                .setParameter("channel", channel)
                .setParameter("due", slot.due())
                .setParameter("now", alert.raisedAt())
                .getSingleResult();
        database.createNativeQuery(JOIN)
                .setParameter("delivery", delivery)
                .setParameter("alert", alert.id().value())
                .executeUpdate();
    }

    /// The alerts of a message, in the order in which they were raised.
    List<AlertId> alerts(UUID delivery) {
        List<?> rows = database.createNativeQuery(ALERTS, UUID.class)
                .setParameter("delivery", delivery)
                .getResultList();
        return rows.stream().map(row -> new AlertId((UUID) row)).toList();
    }

    /// Keeps the attempt and what it has made of the delivery. A delivery that has ended meanwhile stays as it is.
    void note(Attempt attempt, Delivery after) {
        var key = new AttemptRow.Key(attempt.delivery().id(), attempt.delivery().attempts());
        if (AttemptRow.findById(key) != null) {
            return; // It was noted, and only the answer to that was lost.
        }
        AttemptRow row = new AttemptRow();
        row.key = key;
        row.at = attempt.at();
        row.outcome = attempt.outcomeCode();
        row.because = attempt.outcome().because();
        row.millis = (int) attempt.took().toMillis();
        DeliveryRow delivery = DeliveryRow.findById(attempt.delivery().id());
        if (delivery == null) {
            return; // The subscription was deleted while its alert was on the way.
        }
        if (attempt.counts()) {
            row.persist();
        }
        if (delivery.state.equals("pending")) {
            move(delivery, after);
        }
        circuits.note(
                attempt.delivery().follower(), attempt.outcome(), attempt.at().plus(attempt.took()));
    }

    /// Gives up what has waited too long, and says so.
    int giveUp(Instant wantedBefore, Instant now) {
        return database.createNativeQuery(GIVE_UP)
                .setParameter("before", wantedBefore)
                .setParameter("now", now)
                .setParameter("because", "nobody answered there for too long")
                .executeUpdate();
    }

    /// In seconds, 0 where nothing waits.
    double oldestAge(Instant now) {
        Number age = (Number)
                database.createNativeQuery(OLDEST).setParameter("now", now).getSingleResult();
        return age == null ? 0 : age.doubleValue();
    }

    private static void move(DeliveryRow row, Delivery after) {
        switch (after) {
            case Delivery.Pending pending -> {
                row.dueAt = pending.due();
                row.attempts = pending.attempts();
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
}

package ashyldy.notify.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import ashyldy.notify.channel.Outcome;
import ashyldy.notify.follower.FollowerId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/// How the receivers have been answering, for all copies of the service.
@ApplicationScoped
@Transactional
public class StoredCircuits {
    private static final String READ = "select failures, rests_until from follower where id = ? for no key update";
    private static final String CLOSE = "update follower set failures = 0, rests_until = null where id = ?";
    private static final String COUNT = "update follower set failures = ?, rests_until = null where id = ?";
    private static final String REST = "update follower set failures = ?, rests_until = ? where id = ?";

    private final EntityManager database;

    StoredCircuits(EntityManager database) {
        this.database = database;
    }

    void note(FollowerId follower, Outcome outcome, Instant now) {
        List<?> rows = database.createNativeQuery(READ)
                .setParameter(1, follower.value())
                .getResultList();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            var before = new Circuit((Integer) columns[0], Optional.ofNullable((Instant) columns[1]));
            keep(follower, before, before.after(outcome, now));
        }
    }

    /// What waits is sent at once, as if nothing had failed.
    public void close(FollowerId follower) {
        database.createNativeQuery(CLOSE).setParameter(1, follower.value()).executeUpdate();
    }

    private void keep(FollowerId follower, Circuit before, Circuit after) {
        if (before.equals(after)) {
            return;
        }
        var update = database.createNativeQuery(after.restsUntil().isPresent() ? REST : COUNT)
                .setParameter(1, after.failures());
        after.restsUntil().ifPresent(until -> update.setParameter(2, until));
        update.setParameter(after.restsUntil().isPresent() ? 3 : 2, follower.value())
                .executeUpdate();
    }
}

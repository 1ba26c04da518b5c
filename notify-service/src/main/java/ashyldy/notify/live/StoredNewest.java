package ashyldy.notify.live;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import ashyldy.notify.subscription.SubscriptionId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/// The number of the newest alert of each subscription.
@ApplicationScoped
class StoredNewest {
    private final EntityManager database;

    StoredNewest(EntityManager database) {
        this.database = database;
    }

    /// Without those that do not exist any more.
    @Transactional
    Map<SubscriptionId, Long> of(Set<SubscriptionId> subscriptions) {
        List<?> rows = database.createNativeQuery("select id, last_alert from subscription where id = any(:ids)")
                .setParameter(
                        "ids", subscriptions.stream().map(SubscriptionId::value).toArray(UUID[]::new))
                .getResultList();
        Map<SubscriptionId, Long> numbers = new HashMap<>();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            numbers.put(new SubscriptionId((UUID) columns[0]), (Long) columns[1]);
        }
        return numbers;
    }
}

package ashyldy.notify.live;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import ashyldy.notify.subscription.SubscriptionId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/// Asks for all readers at once who is behind.
@ApplicationScoped
class StoredStanding {
    private static final String NOT_ABREAST = """
            select reader.subscription, reader.number, s.id is not null
            from unnest(cast(:subscriptions as uuid[]), cast(:numbers as bigint[])) as reader (subscription, number)
            left join subscription s on s.id = reader.subscription
            where s.id is null or s.last_alert > reader.number""";

    private final EntityManager database;

    StoredStanding(EntityManager database) {
        this.database = database;
    }

    @Transactional
    Standing of(Collection<Cursor> cursors) {
        List<Cursor> asked = List.copyOf(cursors);
        List<?> rows = database.createNativeQuery(NOT_ABREAST)
                .setParameter(
                        "subscriptions",
                        asked.stream()
                                .map(cursor -> cursor.subscription().value())
                                .toArray(UUID[]::new))
                .setParameter("numbers", asked.stream().map(Cursor::number).toArray(Long[]::new))
                .getResultList();
        Set<Cursor> behind = new HashSet<>();
        Set<Cursor> deleted = new HashSet<>();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            var cursor = new Cursor(new SubscriptionId((UUID) columns[0]), (Long) columns[1]);
            ((boolean) columns[2] ? behind : deleted).add(cursor);
        }
        return new Standing(behind, deleted);
    }
}

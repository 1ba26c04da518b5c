package ashyldy.notify.alert;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/// The events that were told, each once with its data, whoever was told of it.
@ApplicationScoped
@Transactional
public class StoredHappenings {
    private static final String KEEP = """
            insert into happening (event_id, type, source, subject, happened_at, data) values (?, ?, ?, ?, ?, ?)
            on conflict do nothing""";

    private final EntityManager database;

    StoredHappenings(EntityManager database) {
        this.database = database;
    }

    public void keep(Happening happening) {
        database.createNativeQuery(KEEP)
                .setParameter(1, happening.id())
                .setParameter(2, happening.type())
                .setParameter(3, happening.source())
                .setParameter(4, happening.subject().orElse(null))
                .setParameter(5, happening.at())
                .setParameter(6, happening.data())
                .executeUpdate();
    }

    /// By their ids.
    public Map<String, Happening> all(Collection<String> ids) {
        return database.createQuery("select h from HappeningRow h where h.id in :ids", HappeningRow.class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(StoredHappenings::happening)
                .collect(Collectors.toMap(Happening::id, Function.identity()));
    }

    static Happening happening(HappeningRow row) {
        return new Happening(row.id, row.type, row.source, Optional.ofNullable(row.subject), row.at, row.data);
    }
}

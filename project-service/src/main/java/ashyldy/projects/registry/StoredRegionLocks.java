package ashyldy.projects.registry;

import java.util.Set;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.StatelessSession;

/// Advisory locks of PostgreSQL, which end with the transaction, also when its process is killed.
@ApplicationScoped
class StoredRegionLocks implements RegionLocks {
    private static final String HOLD = """
            select cast(pg_advisory_xact_lock(hashtextextended(region, 2)) as text)
            from unnest(cast(:regions as text[])) as region""";

    private static final String SHARE =
            "select cast(pg_advisory_xact_lock_shared(hashtextextended(cast(:region as text), 2)) as text)";

    private final StatelessSession session;

    StoredRegionLocks(StatelessSession session) {
        this.session = session;
    }

    /// In one order everywhere, so that two that want the same regions do not wait for each other.
    @Override
    public void hold(Set<String> regions) {
        session.createNativeQuery(HOLD, String.class)
                .setParameter("regions", new TreeSet<>(regions).toArray(String[]::new))
                .getResultList();
    }

    @Override
    public void share(String region) {
        session.createNativeQuery(SHARE, String.class)
                .setParameter("region", region)
                .getResultList();
    }
}

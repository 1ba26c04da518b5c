package ashyldy.projects.promise;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import ashyldy.events.Claim;
import ashyldy.events.CountedPromise;
import ashyldy.events.Source;
import ashyldy.projects.registry.StoredJson;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;

/// The counted promises in PostgreSQL.
@ApplicationScoped
class StoredCountedPromises implements CountedPromises {
    private static final String KEY = "%1$s.kind, %1$s.work, %1$s.place_code, %1$s.year, %1$s.count";

    /// Which project is one of which number.
    private static final String FITS = """
        p.kind = counted.kind and p.work = counted.work
            and counted.place_code in ('KZ', p.locality_code, p.district_code, p.region_code)
            and (extract(year from p.opened_on) = counted.year
                or exists (select 1 from promise
                    where promise.project_id = p.id and extract(year from promise.due_to) = counted.year))\
        """;

    private static final String TOUCHED = """
        with fits as (
            select counted.id as counted_id, p.id as project_id
            from project p join counted on %2$s where p.id = any (:projects)),
        known as (select counted_id, project_id from counted_named where project_id = any (:projects))
        select %1$s from counted where id in (
            select counted_id from (
                (select * from fits except select * from known)
                union all (select * from known except select * from fits)) differing)\
        """.formatted(KEY.formatted("counted"), FITS);

    private static final String NAMED = """
        select p.id from project p
            join (select :kind as kind, :work as work, :place as place_code, cast(:year as int) as year) counted
            on %s\
        """.formatted(FITS);

    private static final String UNTOLD = """
        select distinct %s from counted_promise total
        where not exists (select 1 from counted where counted.kind = total.kind and counted.work = total.work
            and counted.place_code = total.place_code and counted.count = total.count
            and counted.year is not distinct from total.year)\
        """.formatted(KEY.formatted("total"));

    private static final String HOLD = "select cast(pg_advisory_xact_lock(hashtextextended(:id, 3)) as text)";

    private final StatelessSession session;
    private final StoredJson json;

    StoredCountedPromises(StatelessSession session, StoredJson json) {
        this.session = session;
        this.json = json;
    }

    @Override
    public Set<CountedKey> replace(UUID article, List<Total> totals) {
        var touched = new HashSet<>(keys(session.createNativeQuery(
                        "delete from counted_promise total where article = :article returning "
                                + KEY.formatted("total"),
                        Object[].class)
                .setParameter("article", article)));
        for (var total : totals) {
            touched.add(total.key());
            var row = TotalRow.of(total);
            row.claim = json.write(total.claim());
            row.source = json.write(total.source());
            session.insert(row);
        }
        return touched;
    }

    @Override
    public Set<CountedKey> touchedBy(Collection<UUID> projects) {
        return keys(session.createNativeQuery(TOUCHED, Object[].class)
                .setParameter("projects", projects.toArray(UUID[]::new)));
    }

    @Override
    public Set<CountedKey> untold(int limit) {
        return keys(session.createNativeQuery(UNTOLD, Object[].class).setMaxResults(limit));
    }

    @Override
    public Optional<CountedPromise> published(CountedKey key) {
        session.createNativeQuery(HOLD, String.class)
                .setParameter("id", key.id().toString())
                .getSingleResult();
        return session.createSelectionQuery("from CountedRow where id = :id", CountedRow.class)
                .setParameter("id", key.id())
                .getResultStream()
                .map(row -> json.read(row.state, CountedPromise.class))
                .findFirst();
    }

    @Override
    public List<Total> totals(CountedKey key) {
        return session
                .createSelectionQuery("""
                    from TotalRow where kind = :kind and work = :work and placeCode = :place and count = :count
                        and year is not distinct from :year order by claimId\
                    """, TotalRow.class)
                .setParameter("kind", key.kind().code())
                .setParameter("work", key.work().code())
                .setParameter("place", key.place())
                .setParameter("count", key.count())
                .setParameter("year", key.year().orElse(null), Integer.class)
                .getResultList()
                .stream()
                .map(row -> new Total(json.read(row.claim, Claim.class), json.read(row.source, Source.class)))
                .toList();
    }

    @Override
    public List<UUID> named(CountedKey key) {
        return session.createNativeQuery(NAMED, UUID.class)
                .setParameter("kind", key.kind().code())
                .setParameter("work", key.work().code())
                .setParameter("place", key.place())
                .setParameter("year", key.year().orElse(null), Integer.class)
                .getResultList();
    }

    @Override
    public void publish(CountedKey key, CountedPromise counted) {
        session.upsert(CountedRow.of(key, json.write(counted)));
        session.createNativeMutationQuery("delete from counted_named where counted_id = :id")
                .setParameter("id", counted.id())
                .executeUpdate();
        session.createNativeMutationQuery(
                        "insert into counted_named (counted_id, project_id) select :id, unnest(:projects)")
                .setParameter("id", counted.id())
                .setParameter("projects", counted.named().toArray(UUID[]::new))
                .executeUpdate();
    }

    private static Set<CountedKey> keys(NativeQuery<Object[]> query) {
        return query.getResultList().stream().map(CountedRow::key).collect(Collectors.toSet());
    }
}

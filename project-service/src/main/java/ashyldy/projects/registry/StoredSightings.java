package ashyldy.projects.registry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import ashyldy.events.Claim;
import ashyldy.events.Source;
import ashyldy.projects.intake.Sighting;
import ashyldy.projects.intake.SightingReader;
import ashyldy.projects.resolution.Resolver;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.StatelessSession;

/// The sightings in PostgreSQL. A stateless session, because a batch of articles touches the same rows again and again
/// and nothing may be served from a cache.
@ApplicationScoped
class StoredSightings implements Sightings {
    private static final String WITH_ANY_KEY = "select * from sighting where keys && cast(:keys as text[])";

    private static final String KNOWN_NOWHERE = """
            select exists (select from sighting where keys && cast(:keys as text[]) and region_code is null)""";

    private static final String COMPONENTS_IN =
            "select distinct component from sighting where crowds && cast(:keys as text[])";

    private static final String MARKS = """
            select crowd, mark, sightings from crowd_mark
            where (crowd, mark) in (select * from unnest(cast(:crowds as text[]), cast(:marks as text[])))""";

    private final StatelessSession session;
    private final SightingReader reader;
    private final StoredJson json;
    private final RecentSightings recent = new RecentSightings();

    StoredSightings(StatelessSession session, SightingReader reader, StoredJson json) {
        this.session = session;
        this.reader = reader;
        this.json = json;
    }

    @Override
    public Map<UUID, Integer> revisions(Set<UUID> articles) {
        return session.createNativeQuery("select id, revision from article where id = any(:articles)", Object[].class)
                .setParameter("articles", articles.toArray(UUID[]::new))
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Number) row[1]).intValue()));
    }

    @Override
    public List<UUID> outdated(int limit) {
        return session.createNativeQuery(
                        "select id from article where policy < :policy order by policy, id", UUID.class)
                .setParameter("policy", Resolver.POLICY)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public void settled(UUID article) {
        session.createNativeMutationQuery("update article set policy = :policy where id = :id")
                .setParameter("policy", Resolver.POLICY)
                .setParameter("id", article)
                .executeUpdate();
    }

    @Override
    public List<Placed> of(Set<UUID> articles) {
        return placed(session.createSelectionQuery("from SightingRow where article in :articles", SightingRow.class)
                .setParameter("articles", articles)
                .getResultList());
    }

    @Override
    public List<Placed> with(Collection<UUID> claims) {
        return placed(session.createSelectionQuery("from SightingRow where claimId in :claims", SightingRow.class)
                .setParameter("claims", claims)
                .getResultList());
    }

    @Override
    public List<Placed> withAnyKey(Set<String> keys) {
        return placed(session.createNativeQuery(WITH_ANY_KEY, SightingRow.class)
                .setParameter("keys", keys.toArray(String[]::new))
                .getResultList());
    }

    @Override
    public boolean isKnownNowhere(Set<String> keys) {
        return session.createNativeQuery(KNOWN_NOWHERE, Boolean.class)
                .setParameter("keys", keys.toArray(String[]::new))
                .getSingleResult();
    }

    @Override
    public List<Placed> inComponents(Set<UUID> components) {
        return placed(session.createSelectionQuery("from SightingRow where component in :components", SightingRow.class)
                .setParameter("components", components)
                .getResultList());
    }

    @Override
    public List<Placed> of(ProjectId project) {
        return placed(session.createSelectionQuery("from SightingRow where projectId = :project", SightingRow.class)
                .setParameter("project", project.value())
                .getResultList());
    }

    @Override
    public Set<UUID> componentsIn(Set<String> crowdKeys) {
        return Set.copyOf(session.createNativeQuery(COMPONENTS_IN, UUID.class)
                .setParameter("keys", crowdKeys.toArray(String[]::new))
                .getResultList());
    }

    @Override
    public Map<String, Integer> crowds(Set<String> crowdKeys) {
        return session.createNativeQuery("select crowd, marks from crowd where crowd = any(:crowds)", Object[].class)
                .setParameter("crowds", crowdKeys.toArray(String[]::new))
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).intValue()));
    }

    @Override
    public Map<CrowdMark, Integer> marks(Set<CrowdMark> marks) {
        return session.createNativeQuery(MARKS, Object[].class)
                .setParameter("crowds", texts(marks, CrowdMark::crowd))
                .setParameter("marks", texts(marks, CrowdMark::mark))
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> new CrowdMark((String) row[0], (String) row[1]), row -> ((Number) row[2]).intValue()));
    }

    @Override
    public void write(SightingChanges changes) {
        new StoredSightingChanges(session, json).write(changes);
    }

    static String[] texts(Collection<CrowdMark> marks, Function<CrowdMark, String> text) {
        return marks.stream().map(text).toArray(String[]::new);
    }

    private List<Placed> placed(List<SightingRow> rows) {
        var placed = new ArrayList<Placed>(rows.size());
        for (var row : rows) {
            placed.add(new Placed(
                    recent.of(row, this::sighting),
                    row.component,
                    Optional.ofNullable(row.projectId).map(ProjectId::new),
                    Arrays.stream(row.crowds)
                            .map(crowd -> new CrowdMark(crowd, row.mark))
                            .collect(Collectors.toSet())));
        }
        return placed;
    }

    private Sighting sighting(SightingRow row) {
        return reader.read(json.read(row.claim, Claim.class), json.read(row.source, Source.class));
    }
}

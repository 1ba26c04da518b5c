package ashyldy.projects.registry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import ashyldy.events.Claim;
import ashyldy.events.Source;
import ashyldy.projects.intake.Sighting;
import ashyldy.projects.intake.SightingReader;
import ashyldy.projects.resolution.Resolver;
import ashyldy.projects.resolution.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.StatelessSession;

/// The sightings in PostgreSQL. A stateless session, because a batch of articles touches the same rows again and again
/// and
/// nothing may be served from a cache.
@ApplicationScoped
class StoredSightings implements Sightings {
    private static final String ACCEPT = """
            insert into article (id, revision, policy) values (:id, :revision, :policy)
            on conflict (id) do update set revision = excluded.revision, policy = excluded.policy where article.revision <= excluded.revision""";

    private static final String WITH_ANY_KEY =
            "select * from sighting where keys && cast(:keys as text[]) order by claim_id";

    private static final String CROWDS = """
            select wanted.key, count(distinct sighting.mark) as marks
            from unnest(cast(:keys as text[])) as wanted(key) join sighting on sighting.crowds @> array[wanted.key]
            group by wanted.key""";

    private static final String PLACE =
            "update SightingRow set component = :component, projectId = :project where claimId = :claim";

    private static final String KEEP = """
            insert into verdict (claim_id, other_claim_id, answer, score, evidence)
            select "one", "other", answer, score, evidence from jsonb_to_recordset(cast(:rows as jsonb))
                as row("one" uuid, "other" uuid, answer text, score double precision, evidence jsonb)
            on conflict (claim_id, other_claim_id) do update
                set answer = excluded.answer, score = excluded.score, evidence = excluded.evidence""";

    private static final String FORGET = """
            delete from verdict
            where claim_id = any(cast(:claims as uuid[])) and other_claim_id = any(cast(:claims as uuid[]))""";

    private final StatelessSession session;
    private final SightingReader reader;
    private final StoredJson json;

    StoredSightings(StatelessSession session, SightingReader reader, StoredJson json) {
        this.session = session;
        this.reader = reader;
        this.json = json;
    }

    @Override
    public boolean accept(UUID article, int revision) {
        return session.createNativeMutationQuery(ACCEPT)
                        .setParameter("id", article)
                        .setParameter("revision", revision)
                        .setParameter("policy", Resolver.POLICY)
                        .executeUpdate()
                == 1;
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
    public List<Placed> of(UUID article) {
        return where("article = :value", article);
    }

    @Override
    public List<Placed> with(Collection<UUID> claims) {
        return claims.isEmpty() ? List.of() : where("claimId in :value", claims);
    }

    @Override
    public List<Placed> withAnyKey(Set<String> keys) {
        return placed(session.createNativeQuery(WITH_ANY_KEY, SightingRow.class)
                .setParameter("keys", keys.toArray(String[]::new))
                .getResultList());
    }

    @Override
    public Map<String, Integer> crowds(Set<String> crowdKeys) {
        return session.createNativeQuery(CROWDS, Object[].class)
                .setParameter("keys", crowdKeys.toArray(String[]::new))
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).intValue()));
    }

    @Override
    public Set<UUID> componentsIn(Set<String> crowdKeys) {
        return Set.copyOf(session.createNativeQuery(
                        "select distinct component from sighting where crowds && cast(:keys as text[])", UUID.class)
                .setParameter("keys", crowdKeys.toArray(String[]::new))
                .getResultList());
    }

    @Override
    public List<Placed> inComponents(Set<UUID> components) {
        return where("component in :value", components);
    }

    @Override
    public List<Placed> of(ProjectId project) {
        return where("projectId = :value", project.value());
    }

    @Override
    public void replace(UUID article, List<Sighting> sightings) {
        session.createMutationQuery("delete SightingRow where article = :article")
                .setParameter("article", article)
                .executeUpdate();
        sightings.forEach(sighting -> session.insert(row(sighting)));
    }

    @Override
    public void place(Collection<Placed> moved) {
        moved.forEach(placed -> session.createMutationQuery(PLACE)
                .setParameter("component", placed.component())
                .setParameter("project", placed.project().map(ProjectId::value).orElse(null))
                .setParameter("claim", placed.sighting().id())
                .executeUpdate());
    }

    @Override
    public void judgeAnew(Collection<Sighting> between, Collection<Verdict> verdicts) {
        session.createNativeMutationQuery(FORGET)
                .setParameter("claims", between.stream().map(Sighting::id).toArray(UUID[]::new))
                .executeUpdate();
        keep(verdicts);
    }

    @Override
    public void keep(Collection<Verdict> verdicts) {
        var rows = verdicts.stream()
                .filter(verdict -> verdict.comparison().isWorthKeeping())
                .map(VerdictRow::of)
                .toList();
        if (!rows.isEmpty()) {
            session.createNativeMutationQuery(KEEP)
                    .setParameter("rows", json.write(rows))
                    .executeUpdate();
        }
    }

    private List<Placed> where(String condition, Object value) {
        return placed(session.createSelectionQuery(
                        "from SightingRow where " + condition + " order by claimId", SightingRow.class)
                .setParameter("value", value)
                .getResultList());
    }

    private List<Placed> placed(List<SightingRow> rows) {
        var placed = new ArrayList<Placed>();
        for (var row : rows) {
            var sighting = reader.read(json.read(row.claim, Claim.class), json.read(row.source, Source.class));
            placed.add(new Placed(
                    sighting, row.component, Optional.ofNullable(row.projectId).map(ProjectId::new)));
        }
        return placed;
    }

    private SightingRow row(Sighting sighting) {
        var row = new SightingRow();
        row.claimId = sighting.id();
        row.article = sighting.article();
        row.component = sighting.id();
        row.regionCode = sighting.place().regionCode().orElse(null);
        row.keys = sighting.keys().toArray(String[]::new);
        row.mark = sighting.mark();
        row.crowds = sighting.crowdKeys().toArray(String[]::new);
        row.claim = json.write(sighting.claim());
        row.source = json.write(sighting.source());
        return row;
    }
}

package ashyldy.projects.registry;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import ashyldy.projects.resolution.Resolver;
import ashyldy.projects.resolution.Verdict;
import org.hibernate.StatelessSession;

/// Writes what has changed in the sightings, each sort in one statement.
final class StoredSightingChanges {
    private static final String ACCEPT = """
            insert into article (id, revision, policy)
            select id, revision, :policy from unnest(:articles, :revisions) as row(id, revision)
            on conflict (id) do update set revision = excluded.revision, policy = excluded.policy
                where article.revision <= excluded.revision""";

    private static final String INSERT = """
            insert into sighting
                (claim_id, article, component, project_id, region_code, keys, mark, crowds, claim, source)
            select id, article, component, project, region,
                array(select jsonb_array_elements_text(keys)), mark,
                array(select jsonb_array_elements_text(crowds)), claim, source
            from jsonb_to_recordset(cast(:rows as jsonb))
                as row(id uuid, article uuid, component uuid, project uuid, region text, keys jsonb, mark text,
                    crowds jsonb, claim jsonb, source jsonb)""";

    private static final String PLACE = """
            update sighting set component = row.component, project_id = row.project
            from unnest(:claims, :components, :projects) as row(claim, component, project)
            where claim_id = row.claim""";

    private static final String COUNT_MARKS = """
            insert into crowd_mark (crowd, mark, sightings)
            select * from unnest(cast(:crowds as text[]), cast(:marks as text[]), :sightings)
            on conflict (crowd, mark) do update set sightings = excluded.sightings""";

    private static final String FORGET_MARKS = """
            delete from crowd_mark
            where (crowd, mark) in (select * from unnest(cast(:crowds as text[]), cast(:marks as text[])))""";

    private static final String COUNT_CROWDS = """
            insert into crowd (crowd, marks) select * from unnest(cast(:crowds as text[]), :marks)
            on conflict (crowd) do update set marks = excluded.marks""";

    private static final String FORGET = """
            delete from verdict where claim_id = any(:claims) and other_claim_id = any(:claims)""";

    private static final String KEEP = """
            insert into verdict (claim_id, other_claim_id, answer, score, evidence)
            select "one", "other", answer, score, evidence from jsonb_to_recordset(cast(:rows as jsonb))
                as row("one" uuid, "other" uuid, answer text, score double precision, evidence jsonb)
            on conflict (claim_id, other_claim_id) do update
                set answer = excluded.answer, score = excluded.score, evidence = excluded.evidence""";

    private static final String SETTLE_LATER = """
            update article set policy = 0
            where id in (select article from sighting where crowds && cast(:crowds as text[]))""";

    private final StatelessSession session;
    private final StoredJson json;

    StoredSightingChanges(StatelessSession session, StoredJson json) {
        this.session = session;
        this.json = json;
    }

    void write(SightingChanges changes) {
        accept(changes.revisions());
        takeBack(changes.gone());
        insert(changes.fresh());
        place(changes.moved());
        count(changes.marks());
        countCrowds(changes.crowds());
        changes.forgotten().forEach(this::forget);
        keep(changes.verdicts());
        settleLater(changes.outdated());
    }

    private void accept(Map<UUID, Integer> revisions) {
        if (revisions.isEmpty()) {
            return;
        }
        var ordered = new TreeMap<>(revisions);
        int written = session.createNativeMutationQuery(ACCEPT)
                .setParameter("articles", ids(ordered.keySet()))
                .setParameter("revisions", ordered.values().toArray(Integer[]::new))
                .setParameter("policy", Resolver.POLICY)
                .executeUpdate();
        if (written < ordered.size()) {
            throw new IllegalStateException("a newer revision of an article has come meanwhile");
        }
    }

    private void takeBack(Set<UUID> gone) {
        if (!gone.isEmpty()) {
            session.createNativeMutationQuery("delete from sighting where claim_id = any(:claims)")
                    .setParameter("claims", ids(gone))
                    .executeUpdate();
        }
    }

    private void insert(Collection<Placed> fresh) {
        if (!fresh.isEmpty()) {
            session.createNativeMutationQuery(INSERT)
                    .setParameter(
                            "rows", json.write(fresh.stream().map(FreshRow::of).toList()))
                    .executeUpdate();
        }
    }

    private void place(Collection<Placed> moved) {
        if (!moved.isEmpty()) {
            session.createNativeMutationQuery(PLACE)
                    .setParameter(
                            "claims",
                            ids(moved.stream()
                                    .map(placed -> placed.sighting().id())
                                    .toList()))
                    .setParameter(
                            "components",
                            ids(moved.stream().map(Placed::component).toList()))
                    .setParameter(
                            "projects",
                            moved.stream()
                                    .map(placed -> placed.project()
                                            .map(ProjectId::value)
                                            .orElse(null))
                                    .toArray(UUID[]::new))
                    .executeUpdate();
        }
    }

    private void count(Map<CrowdMark, Integer> marks) {
        var empty = marks.keySet().stream().filter(mark -> marks.get(mark) == 0).toList();
        if (!empty.isEmpty()) {
            session.createNativeMutationQuery(FORGET_MARKS)
                    .setParameter("crowds", StoredSightings.texts(empty, CrowdMark::crowd))
                    .setParameter("marks", StoredSightings.texts(empty, CrowdMark::mark))
                    .executeUpdate();
        }
        var counted =
                marks.keySet().stream().filter(mark -> marks.get(mark) > 0).toList();
        if (!counted.isEmpty()) {
            session.createNativeMutationQuery(COUNT_MARKS)
                    .setParameter("crowds", StoredSightings.texts(counted, CrowdMark::crowd))
                    .setParameter("marks", StoredSightings.texts(counted, CrowdMark::mark))
                    .setParameter("sightings", counted.stream().map(marks::get).toArray(Integer[]::new))
                    .executeUpdate();
        }
    }

    private void countCrowds(Map<String, Integer> crowds) {
        if (!crowds.isEmpty()) {
            var ordered = new TreeMap<>(crowds);
            session.createNativeMutationQuery(COUNT_CROWDS)
                    .setParameter("crowds", ordered.keySet().toArray(String[]::new))
                    .setParameter("marks", ordered.values().toArray(Integer[]::new))
                    .executeUpdate();
        }
    }

    private void forget(Set<UUID> between) {
        session.createNativeMutationQuery(FORGET)
                .setParameter("claims", ids(between))
                .executeUpdate();
    }

    private void keep(Collection<Verdict> verdicts) {
        if (!verdicts.isEmpty()) {
            session.createNativeMutationQuery(KEEP)
                    .setParameter(
                            "rows",
                            json.write(verdicts.stream().map(VerdictRow::of).toList()))
                    .executeUpdate();
        }
    }

    private void settleLater(Set<String> crowds) {
        if (!crowds.isEmpty()) {
            session.createNativeMutationQuery(SETTLE_LATER)
                    .setParameter("crowds", crowds.toArray(String[]::new))
                    .executeUpdate();
        }
    }

    private static UUID[] ids(Collection<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }
}

package ashyldy.projects.judgement;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import ashyldy.events.JudgedClaim;
import ashyldy.events.Judgement;
import ashyldy.events.Undone;
import ashyldy.projects.intake.Sighting;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.StatelessSession;

/// The judgements in PostgreSQL.
@ApplicationScoped
class StoredJudgements implements Judgements {
    private static final String MADE = """
            select cast(judgement.made as text), undo.by_name, undo.why, undo.undone_at
            from judgement left join judgement_undo undo on undo.judgement_id = judgement.id
            where\s""";

    private static final String STANDING = MADE + """
            undo.judgement_id is null and judgement.id in
                (select judgement_id from judged_claim where sighting_id = any(cast(:sightings as uuid[])))
            order by judgement.id""";

    private static final String BOUND = """
            select judgement_id, side, sighting_id from judged_claim
            where judgement_id = any(cast(:judgements as uuid[])) and sighting_id is not null""";

    private static final String CLAIMS_OF = """
            select judgement_id, side, claim_id, kind, words, sighting_id from judged_claim
            where article = :article""";

    private static final String BIND = """
            update judged_claim set sighting_id = :sighting
            where judgement_id = :judgement and side = :side and claim_id = :claim""";

    private static final String ADD_CLAIM = """
            insert into judged_claim (judgement_id, side, claim_id, article, kind, words, sighting_id)
            values (:judgement, :side, :claim, :article, :kind, :words, :claim)""";

    private record Side(UUID judgement, int number) {}

    private final StatelessSession session;
    private final CorrectionReader corrections;
    private final ObjectMapper json;

    StoredJudgements(StatelessSession session, CorrectionReader corrections, ObjectMapper json) {
        this.session = session;
        this.corrections = corrections;
        this.json = json;
    }

    @Override
    public boolean areNone() {
        return session.createNativeQuery("select not exists (select from judged_claim)", Boolean.class)
                .getSingleResult();
    }

    @Override
    public List<Standing> of(Collection<UUID> sightings) {
        if (sightings.isEmpty()) {
            return List.of();
        }
        var found = session.createNativeQuery(STANDING, Object[].class)
                .setParameter("sightings", sightings.toArray(UUID[]::new))
                .getResultList();
        var judgements = found.stream().map(this::judgement).toList();
        var bound = bound(judgements.stream().map(Judgement::id).toList());
        return judgements.stream().map(judgement -> standing(judgement, bound)).toList();
    }

    @Override
    public Set<UUID> bind(UUID article, List<Sighting> now) {
        var bound = new HashSet<UUID>();
        for (var row : session.createNativeQuery(CLAIMS_OF, Object[].class)
                .setParameter("article", article)
                .getResultList()) {
            var claim = new JudgedClaim((UUID) row[2], article, CorrectedField.kind((String) row[3]), (String) row[4]);
            var sighting = Binding.find(claim, now).map(Sighting::id).orElse(null);
            if (!Objects.equals(sighting, row[5])) {
                session.createNativeMutationQuery(BIND)
                        .setParameter("sighting", sighting, UUID.class)
                        .setParameter("judgement", row[0])
                        .setParameter("side", row[1])
                        .setParameter("claim", row[2])
                        .executeUpdate();
            }
            Optional.ofNullable(sighting).ifPresent(bound::add);
        }
        return bound;
    }

    @Override
    public void add(Judgement made) {
        session.createNativeMutationQuery(
                        "insert into judgement (id, made_at, made) values (:id, :at, cast(:made as jsonb))")
                .setParameter("id", made.id())
                .setParameter("at", made.at())
                .setParameter("made", write(made))
                .executeUpdate();
        made.one().forEach(claim -> add(new Side(made.id(), 1), claim));
        made.other().forEach(claim -> add(new Side(made.id(), 2), claim));
    }

    @Override
    public Optional<Judgement> find(UUID id) {
        return session.createNativeQuery(MADE + "judgement.id = :id", Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .map(this::judgement)
                .findFirst();
    }

    @Override
    public Judgement undo(UUID id, Undone undone) {
        session.createNativeMutationQuery("""
                        insert into judgement_undo (judgement_id, by_name, why, undone_at)
                        values (:id, :by, :why, :at)""")
                .setParameter("id", id)
                .setParameter("by", undone.by())
                .setParameter("why", undone.why())
                .setParameter("at", undone.at())
                .executeUpdate();
        return find(id).orElseThrow();
    }

    @Override
    public Set<UUID> sightings(UUID id) {
        return bound(List.of(id)).values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    private void add(Side side, JudgedClaim claim) {
        session.createNativeMutationQuery(ADD_CLAIM)
                .setParameter("judgement", side.judgement())
                .setParameter("side", side.number())
                .setParameter("claim", claim.claim())
                .setParameter("article", claim.article())
                .setParameter("kind", claim.kind().code())
                .setParameter("words", claim.words())
                .executeUpdate();
    }

    private Map<Side, Set<UUID>> bound(List<UUID> judgements) {
        var bound = new HashMap<Side, Set<UUID>>();
        if (!judgements.isEmpty()) {
            session.createNativeQuery(BOUND, Object[].class)
                    .setParameter("judgements", judgements.toArray(UUID[]::new))
                    .getResultList()
                    .forEach(row -> bound.computeIfAbsent(
                                    new Side((UUID) row[0], ((Number) row[1]).intValue()), any -> new HashSet<>())
                            .add((UUID) row[2]));
        }
        return bound;
    }

    private Standing standing(Judgement judgement, Map<Side, Set<UUID>> bound) {
        return new Standing(
                judgement,
                bound.getOrDefault(new Side(judgement.id(), 1), Set.of()),
                bound.getOrDefault(new Side(judgement.id(), 2), Set.of()),
                corrections.read(judgement));
    }

    private Judgement judgement(Object[] row) {
        try {
            var made = json.readValue((String) row[0], Judgement.class);
            return row[1] == null ? made : made.undone(new Undone((String) row[1], (String) row[2], moment(row[3])));
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException("a row holds no judgement: " + fault.getMessage(), fault);
        }
    }

    private String write(Judgement made) {
        try {
            return json.writeValueAsString(made);
        } catch (JsonProcessingException fault) {
            throw new IllegalArgumentException("not writable as JSON: " + made, fault);
        }
    }

    private static Instant moment(Object column) {
        return column instanceof OffsetDateTime at
                ? at.withOffsetSameInstant(ZoneOffset.UTC).toInstant()
                : (Instant) column;
    }
}

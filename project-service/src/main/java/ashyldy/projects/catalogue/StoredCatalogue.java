package ashyldy.projects.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;

import ashyldy.events.Stage;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;

/// The catalogue over the registry's tables. It reads and never writes.
@Singleton
public class StoredCatalogue implements Catalogue, WholeProjects {

    private static final String PROMISED = """
        select promise.promise, p.state from promise join project p on p.id = promise.project_id
        """;

    private static final String COUNTED = """
        select counted.state,
            (select coalesce(jsonb_agg(project.state order by project.id), '[]')
                from counted_named join project on project.id = counted_named.project_id
                where counted_named.counted_id = counted.id) as projects
        from counted
        where jsonb_array_length(counted.state -> 'sources') > 0
            and (cardinality(?::text[]) = 0
                or counted.state #>> '{place,value,region,code}' = any (?)
                or counted.state #>> '{place,value,district,code}' = any (?)
                or counted.state #>> '{place,value,locality,code}' = any (?))
        order by coalesce(counted.state ->> 'dueTo', 'open'), counted.id limit 200
        """;

    private final DataSource database;
    private final ObjectMapper json;
    private final CatalogueRows rows;
    private final StoredDossiers dossiers;
    private final StoredWhole whole;

    StoredCatalogue(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
        this.rows = new CatalogueRows(json);
        this.dossiers = new StoredDossiers(database, rows);
        this.whole = new StoredWhole(database, rows);
    }

    @Override
    public Slice<Listing> list(Selection selection, Paging paging) {
        Conditions conditions = conditions(selection);
        paging.after().ifPresent(last -> conditions.and("p.id < ?", last.id()));
        String sql = listed(selection.asOf()) + conditions.where() + "\norder by p.id desc limit ?";
        List<Listing> found = new Question(sql, conditions.valuesAnd(paging.limit() + 1)).ask(database, rows::listing);
        return Slice.of(
                found,
                paging.limit(),
                last -> new Cursor(Cursor.BY_ID, last.project().id()));
    }

    @Override
    public long count(Selection selection) {
        Conditions conditions = conditions(selection);
        String projects = Knowledge.at(selection.asOf()).projects();
        return new Question("select count(*) from " + projects + " " + conditions.where(), conditions.values())
                .ask(database, row -> row.getLong(1))
                .getFirst();
    }

    @Override
    public List<Listing> latest(Set<Stage> stages, int limit) {
        Conditions conditions = Conditions.of(Selection.of(Set.of(), Set.of(), stages, ""));
        String sql = listed(Optional.empty())
                + conditions.where()
                + "\norder by p.news_at desc nulls last, p.changed_at desc, p.id limit ?";
        return new Question(sql, conditions.valuesAnd(limit)).ask(database, rows::listing);
    }

    @Override
    public List<Listing> listings(Collection<UUID> ids) {
        return Question.of(listed(Optional.empty()) + "where p.id = any (?)", (Object) ids.toArray(UUID[]::new))
                .ask(database, rows::listing);
    }

    @Override
    public Optional<Dossier> find(UUID id, Optional<Instant> asOf) {
        return dossiers.find(id, asOf);
    }

    @Override
    public void each(Selection selection, Instant now, Consumer<Dossier> taker) {
        whole.each(selection, now, taker);
    }

    @Override
    public Dossier read(ResultSet row) throws SQLException {
        return rows.whole(row);
    }

    @Override
    public String revision() {
        return whole.revision();
    }

    @Override
    public Optional<UUID> survivorOf(UUID id) {
        return Question.of("select project_id from project_redirect where old_id = ?", id)
                .ask(database, row -> row.getObject(1, UUID.class))
                .stream()
                .findFirst();
    }

    @Override
    public List<Judgement> why(UUID id) {
        String sql = """
            select one.claim_id, other.claim_id as other_claim_id, other.project_id as other_project_id,
                   verdict.answer, verdict.score, verdict.evidence
            from sighting one
                     join verdict on one.claim_id in (verdict.claim_id, verdict.other_claim_id)
                     join sighting other on other.claim_id in (verdict.claim_id, verdict.other_claim_id)
                                        and other.claim_id <> one.claim_id
            where one.project_id = ? and (other.project_id is distinct from ? or one.claim_id < other.claim_id)
            order by verdict.score desc, one.claim_id, other.claim_id
            """;
        var judgements = new ArrayList<>(StoredSayings.of(id, database, json));
        judgements.addAll(Question.of(sql, id, id).ask(database, rows::judgement));
        judgements.addAll(unverified(id));
        return judgements;
    }

    @Override
    public Slice<PromisedProject> promises(PromiseSelection selection, Paging paging) {
        Conditions conditions = Conditions.of(selection);
        paging.after()
                .filter(last -> !last.isById())
                .ifPresent(last -> conditions.and(
                        "(coalesce(promise.due_to, 'infinity'), promise.id) > (cast(? as date), ?)",
                        last.key(),
                        last.id()));
        String sql =
                PROMISED + conditions.where() + "\norder by coalesce(promise.due_to, 'infinity'), promise.id limit ?";
        List<PromisedProject> found =
                new Question(sql, conditions.valuesAnd(paging.limit() + 1)).ask(database, rows::promised);
        return Slice.of(found, paging.limit(), PromisedProject::cursor);
    }

    @Override
    public List<PromisedProject> promisesAround(LocalDate day, int limit) {
        String sql = PROMISED + """
            where promise.state in ('open', 'overdue')
            order by abs(promise.due_to - ?) nulls last, promise.id limit ?
            """;
        return Question.of(sql, day, limit).ask(database, rows::promised);
    }

    @Override
    public List<CountedProjects> countedPromises(Set<String> places) {
        String[] codes = places.toArray(String[]::new);
        return Question.of(COUNTED, codes, codes, codes, codes).ask(database, rows::counted);
    }

    @Override
    public List<Scorecard> scorecards(Scorecard.By by, Set<String> places, int limit) {
        return StoredScorecards.read(database, by, new Conditions().within(places), limit);
    }

    @Override
    public Stats stats() {
        return StoredStats.read(database);
    }

    private List<Judgement> unverified(UUID id) {
        String sql = """
            select claim_id from sighting
            where project_id = ? and claim ->> 'verified' = 'false' and claim ->> 'stage' in ('opened', 'stage_opened')
            order by claim_id
            """;
        return Question.of(sql, id).ask(database, rows::unverified);
    }

    private Conditions conditions(Selection selection) {
        Conditions conditions = Conditions.of(selection);
        new Named(database, Knowledge.at(selection.asOf())).narrow(conditions, selection.mentions());
        return conditions;
    }

    private static String listed(Optional<Instant> asOf) {
        return StoredDossiers.listed(Knowledge.at(asOf));
    }
}

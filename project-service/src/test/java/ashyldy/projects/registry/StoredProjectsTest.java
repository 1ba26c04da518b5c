package ashyldy.projects.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import ashyldy.projects.Articles;
import ashyldy.projects.Bookshelf;
import ashyldy.projects.StackResource;
import ashyldy.projects.intake.Sighting;
import ashyldy.projects.intake.SightingReader;
import ashyldy.projects.resolution.Resolver;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class StoredProjectsTest {
    private static final ProjectId ID = new ProjectId(UUID.fromString("019a0000-0000-7000-8000-000000000001"));

    @Inject
    Projects projects;

    @Inject
    SightingReader reader;

    @Inject
    Bookshelf books;

    @BeforeEach
    void clear() {
        books.clear();
    }

    @Test
    void everyFieldComesBack() {
        var project = project().at(7);

        QuarkusTransaction.requiringNew().run(() -> save(project));

        var known = QuarkusTransaction.requiringNew().call(() -> projects.known(List.of(ID)));
        assertEquals(project.known(), known.get(ID));
        assertEquals(
                List.of("7 sports construction opened 19 1910 " + project.search()
                        + " 2025-08-31 2025-02-01 2025-09-01"),
                books.ask("""
                        select concat_ws(' ', version, kind, work, stage, region_code, district_code, locality_code, search,
                            opened_on, first_seen_on, news_at) from project where changed_at > now() - interval '1 hour'"""));
        assertEquals(
                List.of(
                        "1 under_construction 2024-01-01 2024-12-31 under_construction",
                        "2 opened 2025-08-01 2025-08-31 opened"),
                books.ask("""
                        select concat_ws(' ', position, stage, happened_from, happened_to, quote ->> 'text')
                        from stage_change order by position"""));
        assertEquals(
                List.of("kept 2025-01-01 2025-12-31"),
                books.ask("select concat_ws(' ', state, due_from, due_to) from promise"));
        assertEquals(List.of(String.valueOf(project.facts().size())), books.ask("select count(*) from fact"));
        assertEquals(
                project.facts().stream()
                        .map(fact -> "%s %s %s %d %d %s %s %s %s"
                                .formatted(
                                        fact.article(),
                                        fact.claim(),
                                        fact.field(),
                                        fact.quote().start(),
                                        fact.quote().end(),
                                        fact.quote().text(),
                                        fact.quote().part().code(),
                                        fact.quote().before()
                                                + fact.quote().text()
                                                + fact.quote().after(),
                                        fact.shown()))
                        .sorted()
                        .toList(),
                books.ask("""
                        select concat_ws(' ', article, claim_id, field, quote_start, quote_end, quote_text, quote_in,
                            coalesce(sentence_text, quote_text), case when shown then 'true' else 'false' end)
                        from fact""").stream().sorted().toList());
    }

    @Test
    void whatOnlyAModelHasSeenComesBackMarkedAndUntold() {
        var held = assemble(
                        "school planned; in Tonkeris, Talgar District, Almaty Region",
                        "school opened; in Tonkeris, Talgar District, Almaty Region; unverified")
                .at(2);

        QuarkusTransaction.requiringNew().run(() -> save(held));

        var known = QuarkusTransaction.requiringNew()
                .call(() -> projects.known(List.of(ID)))
                .get(ID);
        assertEquals(held.known(), known);
        assertFalse(known.state().verified());
        assertEquals(Optional.empty(), known.told());
        assertEquals(
                List.of("planned true", "opened false"),
                books.ask("select concat_ws(' ', stage, case when verified then 'true' else 'false' end)"
                        + " from stage_change order by position"));
        assertEquals(
                List.of("opened"),
                books.ask("select value #>> '{}' from fact where not verified and field = 'stage' and shown"));
    }

    @Test
    void aMergedIdLeadsToTheSurvivorAlsoThroughAnotherMerge() {
        var second = new ProjectId(UUID.fromString("019a0000-0000-7000-8000-000000000002"));
        var third = new ProjectId(UUID.fromString("019a0000-0000-7000-8000-000000000003"));

        QuarkusTransaction.requiringNew().run(() -> {
            save(project().at(1));
            projects.write(new ProjectChanges(Set.of(ID), List.of(), Map.of(ID, second), List.of()));
            projects.write(new ProjectChanges(Set.of(second), List.of(), Map.of(second, third), List.of()));
        });

        assertEquals(
                List.of(ID + " " + third, second + " " + third),
                books.ask("select old_id || ' ' || project_id from project_redirect order by 1"));
        assertEquals(List.of("0"), books.ask("select count(*) from project"));
    }

    @Test
    void aWithdrawnProjectStillAnswers() {
        QuarkusTransaction.requiringNew().run(() -> {
            save(project().at(1));
            var last = Versions.withdrawn(project().at(1).state());
            projects.write(new ProjectChanges(Set.of(ID), List.of(last), Map.of(), List.of()));
        });

        assertEquals(List.of(ID + " 2"), books.ask("select id || ' ' || (state ->> 'version') from project_withdrawn"));
        assertEquals(List.of("0"), books.ask("select count(*) from project"));
    }

    @Test
    void aPromiseIsFoundOnceItsDayHasPassed() {
        var open = assemble("school planned; in Tonkeris, Talgar District, Almaty Region; due 2026-03-01");

        QuarkusTransaction.requiringNew().run(() -> save(open.at(1)));

        assertEquals(List.of(), promisedBefore("2026-03-01"));
        assertEquals(List.of(ID), promisedBefore("2026-03-02"));
        assertEquals(List.of(), promisedBefore("2026-03-02", Optional.of(ID)));
    }

    @Test
    void theDatabaseRefusesAFactWithoutAQuote() {
        QuarkusTransaction.requiringNew().run(() -> save(project().at(1)));

        var refusal = assertThrows(
                IllegalStateException.class, () -> books.ask("update fact set quote_text = '' returning 1"));

        assertTrue(refusal.getMessage().contains("check constraint"), refusal::getMessage);
    }

    @Test
    void theDatabaseRefusesASentenceThatDoesNotHoldItsQuote() {
        QuarkusTransaction.requiringNew().run(() -> save(project().at(1)));

        for (var nonsense : List.of(
                "sentence_text = 'nothing of it', sentence_start = quote_start, sentence_end = quote_end + 99",
                "sentence_text = quote_text, sentence_start = quote_start + 1, sentence_end = quote_end",
                "sentence_text = quote_text",
                "sentence_text = null",
                "quote_in = 'caption'")) {
            var refusal = assertThrows(
                    IllegalStateException.class, () -> books.ask("update fact set " + nonsense + " returning 1"));
            assertTrue(refusal.getMessage().contains("check constraint"), refusal::getMessage);
        }
    }

    private List<ProjectId> promisedBefore(String day) {
        return promisedBefore(day, Optional.empty());
    }

    private List<ProjectId> promisedBefore(String day, Optional<ProjectId> after) {
        return QuarkusTransaction.requiringNew().call(() -> projects.promisedBefore(LocalDate.parse(day), after, 10));
    }

    private Project project() {
        return assemble(
                "sports under_construction; in Konaev, Almaty Region; called Ледовый дворец «Арман»; start 2024; due 2025;"
                        + " cost 5300000000 KZT; about area 9000 m2; contractor ТОО «Дала-Строй»; says Ерлан Сейтов",
                "sports opened; in Konaev, Almaty Region; called «Арман» мұз айдыны; cost 6100000000 KZT; opening 2025-08");
    }

    private void save(Project project) {
        projects.write(new ProjectChanges(Set.of(), List.of(), Map.of(), List.of(project)));
    }

    private Project assemble(String... claims) {
        var sightings = new ArrayList<Sighting>();
        for (int i = 0; i < claims.length; i++) {
            var day = Optional.of(i == 0 ? "2025-02-01" : "2025-09-01");
            sightings.addAll(reader.read(Articles.article("stored-" + i, day, 1, claims[i])));
        }
        var cluster = Resolver.clusters(sightings, (group, place) -> 0).getFirst();
        return ProjectAssembler.assemble(
                ID, Corrected.of(cluster, List.of()), ReaderAlerts.HOLD, LocalDate.parse("2026-02-01"));
    }
}

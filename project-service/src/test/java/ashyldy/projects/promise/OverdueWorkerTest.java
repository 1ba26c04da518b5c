package ashyldy.projects.promise;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import ashyldy.projects.Articles;
import ashyldy.projects.Bookshelf;
import ashyldy.projects.ProjectRegistrar;
import ashyldy.projects.StackResource;
import ashyldy.projects.registry.Projects;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class OverdueWorkerTest {
    private static final List<String> PLANS = List.of(
            "school planned; in Tonkeris, Talgar District, Almaty Region; due 2098",
            "hospital planned; in Kainar, Abai Region; due 2098",
            "bridge planned; in Konaev, Almaty Region; due 2098");

    @Inject
    OverdueWorker worker;

    @Inject
    ProjectRegistrar registrar;

    @Inject
    Bookshelf books;

    @BeforeEach
    void clear() {
        books.clear();
    }

    @Test
    void oneProjectThatCannotBeRemindedStopsNoOther() {
        var today = LocalDate.now(ZoneOffset.UTC).toString();
        PLANS.forEach(plan -> QuarkusTransaction.requiringNew()
                .run(() -> registrar.register(List.of(Articles.article("overdue " + plan, today, plan)))));
        let2098Be("2020");
        var broken =
                books.ask("select project_id from promise order by project_id").getFirst();
        books.ask("update sighting set claim = '{}' where project_id = '%s' returning 1".formatted(broken));

        worker.remind();

        assertEquals(List.of("open", "overdue", "overdue"), books.ask("select state from promise order by project_id"));

        for (int round = 2; round <= Projects.MOST_REMINDERS + 2; round++) {
            worker.remind();
        }

        assertEquals(
                List.of(broken + " " + Projects.MOST_REMINDERS),
                books.ask("select project_id || ' ' || tries from reminder"),
                "then it is left alone");
        books.ask("update project set version = version + 1 where id = '%s' returning 1".formatted(broken));
        worker.remind();
        assertEquals(List.of("1"), books.ask("select tries from reminder"), "until it changes");
    }

    @Test
    void aClockThatWasAheadIsPutRight() {
        var today = LocalDate.now(ZoneOffset.UTC).toString();
        var plan = PLANS.getFirst();
        QuarkusTransaction.requiringNew()
                .run(() -> registrar.register(List.of(Articles.article("ahead " + plan, today, plan))));
        books.ask("update promise set state = 'overdue', promise = replace(promise::text, '\"open\"',"
                + " '\"overdue\"')::jsonb returning 1");

        worker.remind();

        assertEquals(List.of("open"), books.ask("select state from promise"));
    }

    /// As if the year had passed since; the clock of the service is the real one.
    private void let2098Be(String year) {
        books.ask("update sighting set claim = replace(claim::text, '2098', '%s')::jsonb returning 1".formatted(year));
        books.ask("""
            update promise set due_from = '%1$s-01-01', due_to = '%1$s-12-31',
                promise = replace(promise::text, '2098', '%1$s')::jsonb returning 1\
            """.formatted(year));
        assertEquals(List.of("3"), books.ask("select count(*) from promise where state = 'open' and due_to < now()"));
    }
}

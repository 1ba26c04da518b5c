package ashyldy.projects;

import java.util.List;

import ashyldy.edge.outbox.OutgoingEvent;
import ashyldy.events.EventType;
import ashyldy.events.PromiseChanged;
import ashyldy.events.PromiseState;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// What time alone does to promises.
class CalendarTest {
    private static final String SCHOOL = "in Tonkeris, Talgar District, Almaty Region";

    private final Desk desk = new Desk();

    @Test
    void aPromiseIsOverdueOnceItsDayHasPassedAndIsToldOnce() {
        desk.read(Articles.article("plan", "2026-01-20", "school planned; " + SCHOOL + "; due 2026-03-01"));
        desk.waitUntil("2026-03-01");
        desk.remind();
        assertEquals(List.of(EventType.PROJECT_ANNOUNCED, EventType.PROMISE_MADE), types());

        desk.waitUntil("2026-03-02");
        desk.remind();
        desk.remind();

        assertEquals(List.of(EventType.PROJECT_ANNOUNCED, EventType.PROMISE_MADE, EventType.PROMISE_OVERDUE), types());
        assertTrue(last().news());
        assertEquals(3, last().project().version());
    }

    @Test
    void anOverduePromiseIsKeptLateByTheOpening() {
        desk.read(Articles.article("plan", "2026-01-20", "school planned; " + SCHOOL + "; due 2026-03-01"));
        desk.waitUntil("2026-03-12");
        desk.remind();

        desk.read(Articles.article("open", "2026-03-11", "school opened; " + SCHOOL + "; opening 2026-03-10"));

        assertEquals(PromiseState.KEPT_LATE, last().promise().state());
        assertEquals(9, last().promise().daysLate().orElseThrow());
    }

    @Test
    void aPromiseIsNoNewsAsBrokenNorAsKeptWhileOnlyAModelHasSeenTheOpening() {
        desk.read(Articles.article("plan", "2026-01-20", "school planned; " + SCHOOL + "; due 2026-03-01"));
        desk.waitUntil("2026-03-12");
        desk.read(Articles.article("model", "2026-02-27", "school opened; " + SCHOOL + "; unverified"));
        desk.remind();
        assertEquals(PromiseState.OVERDUE, last().promise().state());
        assertEquals(
                List.of(EventType.PROJECT_ANNOUNCED, EventType.PROMISE_MADE, EventType.PROJECT_CHANGED), desk.news());

        desk.read(Articles.article("open", "2026-03-11", "school opened; " + SCHOOL + "; opening 2026-02-26"));

        assertEquals(PromiseState.KEPT, last().promise().state());
        assertEquals(
                List.of(EventType.PROJECT_OPENED, EventType.PROMISE_KEPT),
                desk.news().subList(3, 5));
    }

    @Test
    void aPromiseReadOfAfterItsDayIsHistory() {
        desk.read(Articles.article("plan", "2025-06-01", "school planned; " + SCHOOL + "; due 2025"));

        assertEquals(PromiseState.OVERDUE, last().promise().state());
        assertFalse(last().news());
    }

    @Test
    void aCancelledProjectWithdrawsItsPromise() {
        desk.read(Articles.article("plan", "2026-01-20", "school planned; " + SCHOOL + "; due 2026-09"));

        desk.read(Articles.article("end", "2026-01-25", "school cancelled; " + SCHOOL));

        assertEquals(List.of(EventType.PROJECT_CANCELLED, EventType.PROMISE_WITHDRAWN), types().subList(2, 4));
    }

    @Test
    void aDayThatHasPassedIsNewsAlthoughAnArticleThatIsReadAgainSeesItFirst() {
        var plan = Articles.article("plan", "2026-01-20", "school planned; " + SCHOOL + "; due 2026-03-01");
        var better = Articles.article(
                "plan", "2026-01-20", "school planned; " + SCHOOL + "; due 2026-03-01; capacity 600 places");
        desk.read(plan);
        desk.waitUntil("2026-03-02");

        desk.read(better.again(2));

        assertEquals(
                List.of(EventType.PROJECT_ANNOUNCED, EventType.PROMISE_MADE, EventType.PROMISE_OVERDUE), desk.news());
    }

    @Test
    void aDayThatIsOverOnlyByABetterReadingIsHistory() {
        desk.read(Articles.article("plan", "2025-06-20", "school planned; " + SCHOOL + "; due 2026"));

        desk.read(Articles.article("plan", "2025-06-20", "school planned; " + SCHOOL + "; due 2026-01")
                .again(2));
        desk.remind();

        assertEquals(PromiseState.OVERDUE, last().promise().state());
        assertEquals(List.of(EventType.PROJECT_ANNOUNCED, EventType.PROMISE_MADE), desk.news());
    }

    @Test
    void aPromiseThatOnlyABetterReadingFoundIsBrokenBeforeEverybodysEyes() {
        desk.read(Articles.article("plan", "2026-01-20"));
        desk.read(Articles.article("plan", "2026-01-20", "school planned; " + SCHOOL + "; due 2026-03-01")
                .again(2));
        assertEquals(List.of(), desk.news());

        desk.waitUntil("2026-03-02");
        desk.remind();

        assertEquals(List.of(EventType.PROMISE_OVERDUE), desk.news());
    }

    private List<EventType> types() {
        return desk.events.stream().map(OutgoingEvent::type).toList();
    }

    private PromiseChanged last() {
        return (PromiseChanged) desk.events.getLast().data();
    }
}

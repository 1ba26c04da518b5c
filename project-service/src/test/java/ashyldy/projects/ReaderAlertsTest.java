package ashyldy.projects;

import java.util.List;

import ashyldy.edge.outbox.OutgoingEvent;
import ashyldy.events.EventType;
import ashyldy.events.ProjectState;
import ashyldy.projects.registry.ReaderAlerts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// What the setting `ASHYLDY_READER_ALERTS` changes; how openings are held back is told by the stories.
class ReaderAlertsTest {
    private static final String SCHOOL = "in Tonkeris, Talgar District, Almaty Region";

    private final Desk desk = new Desk();

    @Test
    void toldAsAnyOtherAnOpeningKeepsThePromiseAndStaysMarked() {
        desk.openWith(ReaderAlerts.TELL);
        plan();

        model();

        assertEquals(
                List.of(
                        EventType.PROJECT_ANNOUNCED,
                        EventType.PROMISE_MADE,
                        EventType.PROJECT_OPENED,
                        EventType.PROMISE_KEPT),
                types());
        assertFalse(school().verified());
    }

    @Test
    void toldAlreadyItIsNotToldAgainByTheArticleThatConfirmsIt() {
        desk.openWith(ReaderAlerts.TELL);
        model();
        assertEquals(List.of(EventType.PROJECT_OPENED), types());

        confirmed();

        assertEquals(List.of(EventType.PROJECT_OPENED, EventType.PROJECT_CHANGED), types());
        assertTrue(school().verified());
        assertEquals(
                Articles.article("confirmed", "2026-01-20").id(),
                school().stageQuote().orElseThrow().article());
    }

    @Test
    void toldBeforeTheSettingWasTurnedBackItIsNotToldAgainEither() {
        desk.openWith(ReaderAlerts.TELL);
        model();

        desk.openWith(ReaderAlerts.HOLD);
        desk.read(Articles.article("echo", "2026-01-16", "school opened; " + SCHOOL + "; unverified"));
        confirmed();

        assertEquals(List.of(EventType.PROJECT_OPENED, EventType.PROJECT_CHANGED, EventType.PROJECT_CHANGED), types());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "HOLD", "Tell", "review", "hold,tell"})
    void anythingButHoldAndTellIsRefusedByName(String setting) {
        var refusal = assertThrows(IllegalArgumentException.class, () -> ReaderAlerts.of(setting));

        assertTrue(refusal.getMessage().startsWith("ASHYLDY_READER_ALERTS"), refusal::getMessage);
        assertTrue(refusal.getMessage().endsWith("hold or tell, not: " + setting), refusal::getMessage);
    }

    private void plan() {
        desk.read(Articles.article("plan", "2026-01-02", "school planned; " + SCHOOL + "; due 2026-03"));
    }

    private void model() {
        desk.read(Articles.article("model", "2026-01-15", "school opened; " + SCHOOL + "; unverified"));
    }

    private void confirmed() {
        desk.read(Articles.article("confirmed", "2026-01-20", "school opened; " + SCHOOL));
    }

    private ProjectState school() {
        return desk.projects.now.values().iterator().next().state();
    }

    private List<EventType> types() {
        return desk.events.stream().map(OutgoingEvent::type).toList();
    }
}

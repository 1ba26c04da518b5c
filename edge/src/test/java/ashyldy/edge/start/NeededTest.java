package ashyldy.edge.start;

import java.io.UncheckedIOException;

import io.quarkus.runtime.PreventFurtherStepsException;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class NeededTest {

    @Test
    void whatCanBeMadeIsMade() {
        assertEquals("places", Needed.part(() -> "places", IllegalArgumentException.class));
    }

    @Test
    void aFaultThatTheOperatorCanMendEndsTheStartWithItsLineAlone() {
        var ended = assertThrows(
                PreventFurtherStepsException.class,
                () -> Needed.part(NeededTest::broken, IllegalArgumentException.class));

        assertEquals("places/units.tsv:7: kk is missing", ended.getMessage());
        assertEquals(1, ended.getExitCode());
    }

    @Test
    void anyOtherFaultKeepsItsTrace() {
        assertThrows(IllegalArgumentException.class, () -> Needed.part(NeededTest::broken, UncheckedIOException.class));
    }

    private static String broken() {
        throw new IllegalArgumentException("places/units.tsv:7: kk is missing");
    }
}

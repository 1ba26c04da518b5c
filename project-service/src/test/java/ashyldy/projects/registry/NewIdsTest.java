package ashyldy.projects.registry;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class NewIdsTest {
    private static final Instant MORNING = Instant.parse("2026-02-01T06:00:00Z");

    @Test
    void areOfVersionSevenAndNeverTheSame() {
        var ids = new NewIds(InstantSource.fixed(MORNING), new Random(1));
        var seen = new HashSet<ProjectId>();

        for (int i = 0; i < 10_000; i++) {
            var id = ids.get();
            assertTrue(seen.add(id), id::toString);
            assertEquals(7, id.value().version());
            assertEquals(2, id.value().variant());
        }
    }

    @Test
    void theYoungerIsTheLarger() {
        var older = new NewIds(InstantSource.fixed(MORNING), new Random(1)).get();
        var younger = new NewIds(InstantSource.fixed(MORNING.plusMillis(1)), new Random(2)).get();

        assertTrue(ProjectId.OLDEST_FIRST.compare(older, younger) < 0);
    }
}

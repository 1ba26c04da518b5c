package ashyldy.notify.follower;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class MuteTest {
    private static final Instant NOW = Instant.parse("2026-05-20T10:00:00Z");
    private static final UUID MUTED = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);

    private final Mute mute = new Mute(new Mute.Matter.OneProject(MUTED), NOW.plusSeconds(60));

    @Test
    void aProjectStaysMutedWhenItIsMergedIntoAnother() {
        assertTrue(mute.covers(Set.of(MUTED), Set.of(), NOW));
        assertTrue(mute.covers(Set.of(OTHER, MUTED), Set.of(), NOW));
        assertFalse(mute.covers(Set.of(OTHER), Set.of(), NOW));
        assertFalse(mute.covers(Set.of(MUTED), Set.of(), NOW.plusSeconds(60)));
    }
}

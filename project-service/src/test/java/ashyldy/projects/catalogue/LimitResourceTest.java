package ashyldy.projects.catalogue;

import java.time.Instant;
import java.util.Optional;

import ashyldy.edge.visitor.Network;
import ashyldy.edge.visitor.VisitorLimit;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class LimitResourceTest {
    private Instant now = Instant.parse("2026-11-07T10:00:20Z");
    private final VisitorLimit limit = new VisitorLimit(1, () -> now);

    @Test
    void whoAsksTooOftenIsToldWhenToComeBackAndThisMachineNever() {
        var visitor = new Network("198.51.100.0/24");
        var here = new Network("127.0.0.0/24");
        assertEquals(Optional.empty(), LimitResource.refusal(visitor, limit));
        now = now.plusSeconds(20);
        var refused = LimitResource.refusal(visitor, limit).orElseThrow();
        assertEquals(429, refused.getStatus());
        assertEquals("41", refused.getHeaderString("Retry-After"));
        for (int each = 0; each < 10; each++) {
            assertEquals(Optional.empty(), LimitResource.refusal(here, limit));
        }
    }
}

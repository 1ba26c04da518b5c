package ashyldy.ingest;

import java.time.Duration;

import ashyldy.ingest.article.ReadingRoom;
import io.quarkiverse.resteasy.problem.HttpProblem;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ProblemWiringTest {
    @Test
    void whoFindsTheRoomFullIsToldWhenToComeAgain() {
        var full = new ReadingRoom("full", 0, Duration.ZERO, Duration.ZERO);
        var crowded = assertThrows(ReadingRoom.Crowded.class, () -> full.readNow(() -> "never read"));

        try (var answer = new ProblemWiring().crowded(crowded)) {
            assertEquals(503, answer.getStatus());
            assertEquals("5", String.valueOf(answer.getHeaderString("Retry-After")));
            assertTrue(((HttpProblem) answer.getEntity()).getDetail().contains("send it again"));
        }
    }
}

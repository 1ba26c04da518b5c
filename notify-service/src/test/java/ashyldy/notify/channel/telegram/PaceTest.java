package ashyldy.notify.channel.telegram;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PaceTest {
    private Instant now = Instant.parse("2026-05-20T10:00:00Z");
    private final Pace pace = new Pace(new Pace.Limits(10, Duration.ofSeconds(1), Duration.ofSeconds(3)), () -> now);

    @Test
    void aChatGetsOneASecondAndWhoWaitsGetsATimeOfItsOwn() {
        assertEquals(Optional.empty(), pace.take("1"));
        assertEquals(Optional.of(Duration.ofSeconds(1)), pace.take("1"));
        assertEquals(Optional.of(Duration.ofSeconds(2)), pace.take("1"));
        pass(Duration.ofSeconds(1));
        assertEquals(Optional.empty(), pace.take("1"));
    }

    @Test
    void aGroupAndAChannelGetLess() {
        pace.take("-5");
        assertEquals(Optional.of(Duration.ofSeconds(3)), pace.take("-5"));
        pass(Duration.ofMillis(100));
        pace.take("@news");
        assertEquals(Optional.of(Duration.ofSeconds(3)), pace.take("@news"));
    }

    @Test
    void manyChatsTogetherGetNoMoreThanTheBotMaySend() {
        int sent = 0;
        for (int millis = 0; millis < 1000; millis += 10) {
            for (int chat = 0; chat < 50; chat++) {
                sent += pace.take(millis + ":" + chat).isEmpty() ? 1 : 0;
            }
            pass(Duration.ofMillis(10));
        }
        assertEquals(10, sent);
    }

    @Test
    void whatTelegramAsksForIsWaited() {
        pace.rest("1", Duration.ofHours(3));
        assertTrue(pace.take("1").orElseThrow().compareTo(Duration.ofHours(2)) > 0);
        assertEquals(Optional.empty(), pace.take("2"), "other chats go on");
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }
}

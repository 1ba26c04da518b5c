package ashyldy.notify.live;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;

import ashyldy.notify.subscription.SubscriptionId;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class OpenStreamTest {
    private static final Cursor START = Cursor.start(new SubscriptionId(UUID.randomUUID()));
    private static final Instant NOON = Instant.parse("2026-03-05T12:00:00Z");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void whatTwoRoundsBringIsSentOnce() {
        var reader = Reader.quick();
        var stream = new OpenStream(reader, START, NOON);

        stream.send(frames(1, 3), NOON);
        stream.send(frames(1, 5), NOON);

        assertEquals(List.of("1", "2", "3", "4", "5"), reader.read());
    }

    @Test
    void whoDoesNotReadIsSentNoMoreAndGoesOnWhereTheWireWasFull() {
        var reader = Reader.stopsAfter(2);
        var stream = new OpenStream(reader, START, NOON);

        assertFalse(stream.send(frames(1, 4), NOON));
        stream.keepAlive(NOON.plusSeconds(60), Duration.ofSeconds(15));
        assertEquals(List.of("1", "2"), reader.read());
        assertEquals(2, stream.seen().number());

        reader.readOn();
        assertTrue(stream.goOn(NOON));
        assertTrue(stream.send(frames(4, 5), NOON));
        assertEquals(List.of("1", "2", "3", "4", "5"), reader.read());
    }

    @Test
    void aReaderIsStuckWhenTheWireWasFullForAsLongAsPatienceLasts() {
        var reader = Reader.stopsAfter(1);
        var stream = new OpenStream(reader, START, NOON);
        stream.send(frames(1, 2), NOON);

        assertFalse(stream.isStuck(NOON.plusSeconds(10), PATIENCE));
        assertFalse(stream.isStuck(NOON.plusSeconds(39), PATIENCE));
        assertTrue(stream.isStuck(NOON.plusSeconds(40), PATIENCE));
    }

    @Test
    void aReaderWhoReadsInTimeIsNotStuck() {
        var reader = Reader.stopsAfter(1);
        var stream = new OpenStream(reader, START, NOON);
        stream.send(frames(1, 2), NOON);

        assertFalse(stream.isStuck(NOON, PATIENCE));
        reader.readOn();
        assertFalse(stream.isStuck(NOON.plusSeconds(29), PATIENCE));
        assertFalse(stream.isStuck(NOON.plusSeconds(60), PATIENCE));
    }

    @Test
    void theLastEventSaysWhyAndLeavesTheLastIdAsItIs() {
        var text = new String(Farewell.SLOW.bytes(), UTF_8);

        assertEquals("""
                event:closed
                data:{"reason":"slow","detail":"You have read too slowly. Nothing is lost: come back with the last id as Last-Event-ID."}

                """, text);
    }

    private static List<Frame> frames(long from, long to) {
        return LongStream.rangeClosed(from, to)
                .mapToObj(number -> new Frame(number, EventText.event("c", "t", Long.toString(number))))
                .toList();
    }
}

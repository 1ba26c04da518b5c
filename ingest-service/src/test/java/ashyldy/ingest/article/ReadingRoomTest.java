package ashyldy.ingest.article;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

class ReadingRoomTest {
    private static final Duration IMPATIENT = Duration.ofMillis(20);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final ReadingRoom room = new ReadingRoom("test", 1, IMPATIENT, LONGEST);
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch end = new CountDownLatch(1);

    @Test
    void whatIsReadKeepsNoCarrierOfVirtualThreads() throws Exception {
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            assertFalse(callers.submit(
                            () -> room.readNow(() -> Thread.currentThread().isVirtual()))
                    .get());
        }
    }

    @Test
    void whoHasNoPatienceIsToldToComeAgainAndWhoHasGetsTheTurn() throws Exception {
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var slow = callers.submit(() -> room.readNow(this::slowly));
            begun.await();

            assertThrows(ReadingRoom.Crowded.class, () -> room.readNow(() -> "mine"));
            var patient = callers.submit(() -> room.read(() -> "patient"));
            end.countDown();

            assertEquals("slow", slow.get());
            assertEquals("patient", patient.get(10, TimeUnit.SECONDS));
        }
    }

    @Test
    void whatTakesTooLongIsGivenUpAndLeavesTheDesk() throws Exception {
        var hasty = new ReadingRoom("hasty", 1, LONGEST, IMPATIENT);

        assertThrows(
                ReadingRoom.TookTooLong.class,
                () -> hasty.readNow(() -> new CountDownLatch(1).await(1, TimeUnit.HOURS)));
        assertEquals("next", hasty.readNow(() -> "next"));
    }

    @Test
    void nothingIsReadOnForSomebodyWhoHasLeft() throws Exception {
        var interrupted = new CountDownLatch(1);
        var caller = Thread.ofVirtual()
                .start(() -> assertThrows(
                        IllegalStateException.class, () -> room.readNow(() -> untilInterrupted(interrupted))));
        begun.await();
        caller.interrupt();

        assertEquals(true, interrupted.await(10, TimeUnit.SECONDS));
        caller.join();
        assertEquals("next", room.read(() -> "next"));
    }

    @Test
    void aFaultReachesWhoAskedAndLeavesTheDeskFree() {
        assertThrows(
                RefusedInput.class,
                () -> room.readNow(() -> {
                    throw RefusedInput.in("html", "is bad");
                }));
        assertThrows(
                IOException.class,
                () -> room.read(() -> {
                    throw new IOException("no such page");
                }));
        assertThrows(
                StackOverflowError.class,
                () -> room.read(() -> {
                    throw new StackOverflowError();
                }));

        assertEquals("read", room.readNow(() -> "read"));
    }

    private String slowly() throws InterruptedException {
        begun.countDown();
        end.await();
        return "slow";
    }

    private String untilInterrupted(CountDownLatch interrupted) {
        begun.countDown();
        try {
            end.await();
        } catch (InterruptedException gone) {
            interrupted.countDown();
        }
        return "nobody's";
    }
}

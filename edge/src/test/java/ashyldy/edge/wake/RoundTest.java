package ashyldy.edge.wake;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class RoundTest {
    private final AtomicInteger times = new AtomicInteger();

    @Test
    void whoeverWantsItHasItDone() {
        var round = new Round(times::incrementAndGet);

        round.run();
        round.run();

        assertEquals(2, times.get());
    }

    @Test
    void howeverManyWantItMeanwhileItIsDoneOnceMore() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        var round = new Round(() -> {
            begun.countDown();
            await(mayEnd);
            times.incrementAndGet();
        });

        var worker = Thread.ofVirtual().start(round::run);
        await(begun);
        for (int wish = 0; wish < 5; wish++) {
            round.run();
        }
        assertEquals(0, times.get(), "nobody waits, and nobody does it beside the one who is at it");
        mayEnd.countDown();
        worker.join();

        assertEquals(2, times.get());
    }

    @Test
    void whatFailsIsToldAndCanBeDoneAgain() {
        var round = new Round(() -> {
            if (times.incrementAndGet() == 1) {
                throw new IllegalStateException("the database is away");
            }
        });

        assertThrows(IllegalStateException.class, round::run);
        round.run();

        assertEquals(2, times.get());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}

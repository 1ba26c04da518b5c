package ashyldy.ingest.article;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/// Where pages and articles are read, on threads of its own. Reading is work for the processor: on a virtual thread it
/// would keep one of the few carriers until it is done, and two slow pages would silence the whole service. On these
/// the
/// operating system shares the time out, and there are so few of them that neither time nor memory runs out.
public final class ReadingRoom {
    private final Semaphore desks;
    private final Duration patience;
    private final Duration longest;
    private final ExecutorService readers;

    /// Something to be read; fails as it likes.
    @FunctionalInterface
    public interface Work<T, F extends Exception> {
        T done() throws F;
    }

    /// @param name of its threads
    /// @param desks that are there: so many read at once
    /// @param patience of somebody who is waiting for an answer
    /// @param longest that something may be read
    public ReadingRoom(String name, int desks, Duration patience, Duration longest) {
        this.longest = longest;
        this.desks = new Semaphore(desks, true);
        this.patience = patience;
        this.readers = Executors.newCachedThreadPool(
                Thread.ofPlatform().daemon().name(name + "-", 1).factory());
    }

    /// For nobody in particular: waits for a desk as long as it takes.
    public <T, F extends Exception> T read(Work<T, F> work) throws F {
        try {
            desks.acquire();
        } catch (InterruptedException stopped) {
            throw interrupted(stopped);
        }
        return atDesk(work);
    }

    /// For somebody who is waiting for the answer.
    ///
    /// @throws Crowded if no desk becomes free in time
    public <T, F extends Exception> T readNow(Work<T, F> work) throws F {
        try {
            if (!desks.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Crowded();
            }
        } catch (InterruptedException stopped) {
            throw interrupted(stopped);
        }
        return atDesk(work);
    }

    private <T, F extends Exception> T atDesk(Work<T, F> work) throws F {
        var begun = new AtomicBoolean();
        var reading = readers.submit(() -> begun.compareAndSet(false, true) ? leavingTheDesk(work) : null);
        try {
            return reading.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException fault) {
            throw ReadingRoom.<F>thrownBy(fault);
        } catch (TimeoutException late) {
            giveUp(reading, begun);
            throw new TookTooLong(longest);
        } catch (InterruptedException stopped) {
            giveUp(reading, begun);
            throw interrupted(stopped);
        }
    }

    /// A reader who has begun leaves the desk himself.
    private void giveUp(Future<?> reading, AtomicBoolean begun) {
        reading.cancel(true);
        if (begun.compareAndSet(false, true)) {
            desks.release();
        }
    }

    private <T, F extends Exception> T leavingTheDesk(Work<T, F> work) throws F {
        try {
            return work.done();
        } finally {
            desks.release();
        }
    }

    /// What the work itself has thrown: unchecked, or declared by it.
    @SuppressWarnings("unchecked")
    private static <F extends Exception> F thrownBy(ExecutionException fault) {
        if (fault.getCause() instanceof Error error) {
            throw error;
        }
        return (F) fault.getCause();
    }

    private static IllegalStateException interrupted(InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("stopped while something was being read", stopped);
    }

    /// It was given up; the reader leaves the desk at the next sentence.
    public static final class TookTooLong extends RuntimeException {
        TookTooLong(Duration longest) {
            super("Reading it has taken more than %d s and was given up".formatted(longest.toSeconds()));
        }
    }

    /// Too many want to read at once; it is not the fault of what was sent.
    public static final class Crowded extends RuntimeException {
        Crowded() {
            super("Too many pages are being read at the moment");
        }
    }
}

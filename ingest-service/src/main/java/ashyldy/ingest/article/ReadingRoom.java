package ashyldy.ingest.article;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Where pages and articles are read, on threads of its own. Reading is work for the processor: on a virtual thread it
/// would keep one of the few carriers until it is done, and two slow pages would silence the whole service. On these
/// the
/// operating system shares the time out, and there are so few of them that neither time nor memory runs out.
public final class ReadingRoom {
    private final Semaphore desks;
    private final Duration patience;
    private final ExecutorService readers;

    /// Something to be read; fails as it likes.
    @FunctionalInterface
    public interface Work<T, F extends Exception> {
        T done() throws F;
    }

    /// @param name of its threads
    /// @param desks that are there: so many read at once
    /// @param patience of somebody who is waiting for an answer
    public ReadingRoom(String name, int desks, Duration patience) {
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
        try {
            return readers.submit(() -> leavingTheDesk(work)).get();
        } catch (ExecutionException fault) {
            throw ReadingRoom.<F>thrownBy(fault);
        } catch (InterruptedException stopped) {
            throw interrupted(stopped);
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

    /// Too many want to read at once; it is not the fault of what was sent.
    public static final class Crowded extends RuntimeException {
        Crowded() {
            super("Too many pages are being read at the moment");
        }
    }
}

package ashyldy.local.process;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// The one thread that starts processes. Linux ends a process on a [Leash] when the *thread* that started it
/// ends, so that thread has to live as long as we do.
final class Keeper {

    private static final ExecutorService THREAD = Executors.newSingleThreadExecutor(
            work -> Thread.ofPlatform().daemon().name("keeper").unstarted(work));

    private Keeper() {}

    static Process fork(ProcessBuilder program) {
        try {
            return THREAD.submit(program::start).get();
        } catch (ExecutionException refused) {
            throw new PartFailed("cannot run " + program.command().getFirst(), refused);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new PartFailed("interrupted", stopped);
        }
    }
}

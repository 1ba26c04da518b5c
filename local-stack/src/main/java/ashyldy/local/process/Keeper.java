package ashyldy.local.process;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// The one thread that starts processes. Linux ends a process on a [Leash] when the *thread* that started it
/// ends, so that thread has to live as long as we do.
final class Keeper {

    private static final ExecutorService THREAD = Executors.newSingleThreadExecutor(
            work -> Thread.ofPlatform().daemon().name("keeper").unstarted(work));

    private Keeper() {}

    /// Never gives up half-way: a process that was started is always known to its caller.
    static Process fork(ProcessBuilder program) {
        Future<Process> forked = THREAD.submit(program::start);
        boolean interrupted = false;
        while (true) {
            try {
                Process process = forked.get();
                if (interrupted) {
                    Thread.currentThread().interrupt();
                }
                return process;
            } catch (InterruptedException later) {
                interrupted = true;
            } catch (ExecutionException refused) {
                throw new PartFailed("cannot run " + program.command().getFirst(), refused);
            }
        }
    }
}

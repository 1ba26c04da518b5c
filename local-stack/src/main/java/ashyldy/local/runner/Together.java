package ashyldy.local.runner;

import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

import ashyldy.local.process.PartFailed;

/// Does several things at once. The first that fails stops the others, and is the one that is told.
final class Together implements AutoCloseable {

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicReference<PartFailed> first = new AtomicReference<>();

    /// Returns when all is done. What is done may itself do several things at once.
    void run(List<? extends Runnable> work) {
        CompletionService<Void> done = new ExecutorCompletionService<>(threads);
        work.forEach(each -> done.submit(each, null));
        try {
            for (int left = work.size(); left > 0; left--) {
                done.take().get();
            }
        } catch (ExecutionException failure) {
            throw stop(failure.getCause() instanceof PartFailed why ? why : new PartFailed("a start failed", failure));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw stop(new PartFailed("interrupted", stopped));
        }
    }

    /// Stops what is still being done, and returns when it has stopped.
    @Override
    public void close() {
        threads.shutdownNow();
        threads.close();
    }

    private PartFailed stop(PartFailed failure) {
        first.compareAndSet(null, failure);
        threads.shutdownNow();
        return first.get();
    }
}

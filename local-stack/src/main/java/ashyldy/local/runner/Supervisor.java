package ashyldy.local.runner;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import ashyldy.local.process.Part;
import ashyldy.local.process.PartFailed;

/// Starts a part again when it dies, at once the first time and after longer and longer pauses when it keeps dying.
final class Supervisor implements AutoCloseable {

    private static final Duration SHORTEST = Duration.ofMillis(200);
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final Duration WELL = Duration.ofSeconds(30);

    private final Journal journal;
    private final List<Thread> watchers = new ArrayList<>();

    Supervisor(Journal journal) {
        this.journal = journal;
    }

    void watch(Part part) {
        watchers.add(Thread.ofVirtual().name("watch " + part.name()).start(() -> keepAlive(part)));
    }

    /// From here on what dies stays dead.
    @Override
    public void close() {
        watchers.forEach(Thread::interrupt);
        try {
            for (Thread watcher : watchers) {
                watcher.join();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void keepAlive(Part part) {
        try {
            Duration pause = SHORTEST;
            while (true) {
                long start = System.nanoTime();
                int code = part.process().waitFor();
                boolean wasWell = System.nanoTime() - start > WELL.toNanos();
                pause = wasWell ? SHORTEST : longer(pause);
                journal.died(part, code);
                restart(part, pause);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void restart(Part part, Duration pause) throws InterruptedException {
        Thread.sleep(pause);
        try {
            long start = System.nanoTime();
            part.start();
            journal.isBack(part, Duration.ofNanos(System.nanoTime() - start));
        } catch (PartFailed again) {
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedException(again.getMessage());
            }
            journal.failed(part, again);
        }
    }

    private static Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST) < 0 ? twice : LONGEST;
    }
}

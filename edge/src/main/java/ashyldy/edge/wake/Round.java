package ashyldy.edge.wake;

import java.util.concurrent.atomic.AtomicInteger;

/// Work that never runs twice at once. Whoever wants it while it runs does not wait: it runs once more, however many
/// want it.
public final class Round {
    private final Runnable work;
    private final AtomicInteger wishes = new AtomicInteger();

    public Round(Runnable work) {
        this.work = work;
    }

    /// Returns when the work is done, or at once where somebody else is at it and will do it again. What the work
    /// throws
    /// ends the round for all who wanted it.
    public void run() {
        if (wishes.getAndIncrement() > 0) {
            return;
        }
        int granted;
        do {
            granted = wishes.get();
            work();
        } while (wishes.addAndGet(-granted) > 0);
    }

    private void work() {
        try {
            work.run();
        } catch (RuntimeException | Error fault) {
            wishes.set(0);
            throw fault;
        }
    }
}

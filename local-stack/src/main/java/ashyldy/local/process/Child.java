package ashyldy.local.process;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// A process of ours while it starts, runs and stops.
public record Child(Process process) {

    private static final Duration GLANCE = Duration.ofMillis(30);

    /// Waits until it serves.
    ///
    /// @return false when it has died, or when the time is over
    public boolean serves(BooleanSupplier answers, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (process.isAlive() && System.nanoTime() < end) {
            if (answers.getAsBoolean()) {
                return true;
            }
            pause(GLANCE);
        }
        return false;
    }

    /// Asks it to end with the signal, then insists.
    public void stop(String signal, Duration patience) {
        try {
            signal(signal);
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    public static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new PartFailed("interrupted", stopped);
        }
    }

    /// Java itself can only send TERM, which PostgreSQL takes for "wait until all clients have gone".
    private void signal(String signal) throws InterruptedException {
        try {
            new ProcessBuilder("sh", "-c", "kill -%s %d 2>/dev/null".formatted(signal, process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException noShell) {
            process.destroy();
        }
    }
}

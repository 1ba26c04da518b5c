package ashyldy.benchmarks.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// How much memory a process has taken at most while something is done.
final class Resident implements AutoCloseable {
    private static final long KILOBYTE = 1024;

    private final Path status;
    private final Thread watching;
    private volatile long most;

    Resident(Process process) {
        status = Path.of("/proc", Long.toString(process.pid()), "status");
        watching = Thread.ofPlatform().daemon().start(this::watch);
    }

    /// In bytes; 0 where the system does not tell.
    long most() {
        return most;
    }

    private void watch() {
        try {
            while (true) {
                most = Math.max(most, now());
                Thread.sleep(50);
            }
        } catch (InterruptedException | IOException over) {
            Thread.currentThread().interrupt();
        }
    }

    private long now() throws IOException {
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", "")) * KILOBYTE)
                    .findFirst()
                    .orElse(0);
        }
    }

    @Override
    public void close() {
        watching.interrupt();
    }
}

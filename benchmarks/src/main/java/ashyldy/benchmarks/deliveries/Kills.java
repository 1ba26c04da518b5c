package ashyldy.benchmarks.deliveries;

import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

import ashyldy.benchmarks.road.OwnStack;

/// Ends notify-service and PostgreSQL the hard way, in turn.
final class Kills {
    static final String SERVICE = "notify-service";
    static final String DATABASE = "postgres";

    private static final List<String> PARTS = List.of(SERVICE, DATABASE);
    private static final Duration GLANCE = Duration.ofMillis(200);

    /// Whatever comes back late is left in peace for so long.
    private static final Duration BREATH = Duration.ofSeconds(5);
    private static final int READY = 200;

    private final OwnStack stack;
    private final PrintStream err;
    private final Collection<Kill> done = new ConcurrentLinkedQueue<>();
    private final HttpClient http = HttpClient.newHttpClient();
    private final Thread killer;

    /// Begins at once.
    Kills(OwnStack stack, int count, PrintStream err) {
        this.stack = stack;
        this.err = err;
        this.killer = Thread.ofVirtual().name("killer").start(() -> killInTurn(count));
    }

    /// When all are done, and what was killed is back.
    List<Kill> awaited() throws InterruptedException {
        killer.join();
        http.close();
        return List.copyOf(done);
    }

    private void killInTurn(int count) {
        try {
            long next = System.nanoTime();
            for (int number = 0; number < count; number++) {
                next = Math.max(next + Plan.BETWEEN_KILLS.toNanos(), System.nanoTime() + BREATH.toNanos());
                Thread.sleep(Duration.ofNanos(next - System.nanoTime()));
                kill(PARTS.get(number % PARTS.size()));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void kill(String part) throws InterruptedException {
        err.println("kill -9 " + part);
        Instant at = Instant.now();
        stack.kill(part);
        do {
            Thread.sleep(GLANCE);
        } while (!isReady());
        done.add(new Kill(part, at, Instant.now()));
    }

    private boolean isReady() throws InterruptedException {
        try {
            var question = HttpRequest.newBuilder(stack.notifications().resolve("/q/health/ready"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return http.send(question, BodyHandlers.discarding()).statusCode() == READY;
        } catch (IOException notYet) {
            return false;
        }
    }
}

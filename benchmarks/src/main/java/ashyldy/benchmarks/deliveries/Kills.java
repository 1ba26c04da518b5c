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
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import ashyldy.benchmarks.road.OwnStack;

/// Ends notify-service and PostgreSQL the hard way, in turn, until it is closed.
final class Kills implements AutoCloseable {
    static final String SERVICE = "notify-service";
    static final String DATABASE = "postgres";

    private static final List<String> PARTS = List.of(SERVICE, DATABASE);
    private static final Duration GLANCE = Duration.ofMillis(200);
    private static final int READY = 200;

    private final OwnStack stack;
    private final Duration between;
    private final PrintStream err;
    private final Collection<Kill> done = new ConcurrentLinkedQueue<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private final HttpClient http = HttpClient.newHttpClient();
    private final Thread killer;

    Kills(OwnStack stack, Duration between, PrintStream err) {
        this.stack = stack;
        this.between = between;
        this.err = err;
        this.killer = Thread.ofVirtual().name("killer").start(this::killInTurn);
    }

    List<Kill> done() {
        return List.copyOf(done);
    }

    private void killInTurn() {
        try {
            long next = System.nanoTime() + between.toNanos();
            for (int number = 0; !over.await(next - System.nanoTime(), TimeUnit.NANOSECONDS); number++) {
                kill(PARTS.get(number % PARTS.size()));
                next += between.toNanos();
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

    /// What was killed is awaited: it has to come back.
    @Override
    public void close() {
        over.countDown();
        try {
            killer.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        http.close();
    }
}

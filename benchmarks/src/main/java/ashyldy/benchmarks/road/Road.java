package ashyldy.benchmarks.road;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

import ashyldy.places.Gazetteer;

/// Sends openings at an even pace and tells how long each was on its way to the subscriber.
public final class Road {
    private static final int A_SECOND = 10;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /// Kept here, for a logger that nobody holds forgets its level.
    private static final Logger KAFKA = Logger.getLogger("org.apache.kafka");

    private final PrintStream out;
    private final PrintStream err;
    private final Outlook outlook;

    /// @param warmUp articles that do not count: compilers and pools learn from them
    private record Outlook(int warmUp, int counted) {
        static final Outlook QUICK = new Outlook(50, 100);
        static final Outlook FULL = new Outlook(200, 600);

        int all() {
            return warmUp + counted;
        }
    }

    public Road(PrintStream out, PrintStream err, boolean quick) {
        this.out = out;
        this.err = err;
        this.outlook = quick ? Outlook.QUICK : Outlook.FULL;
    }

    /// False if an article was refused, or an alert was lost or came twice.
    ///
    /// @param home the project's folder with the packaged services
    public boolean walk(Path home) {
        KAFKA.setLevel(Level.WARNING);
        var openings = new Openings(Gazetteer.kazakhstan()).of(LocalDate.now(), outlook.all());
        var stack = new OwnStack(Map.of());
        stack.start(home, err);
        var subscriber = new Subscriber();
        subscriber.follow(stack.notifications());
        try (var outlet = new Outlet(stack.ingest())) {
            err.println("Warming up");
            send(openings, 0, outlook.warmUp(), outlet);
            awaitTheLast(outlook.warmUp(), outlet, subscriber);
            err.println("Measuring");
            send(openings, outlook.warmUp(), outlook.all(), outlet);
            awaitTheLast(outlook.all(), outlet, subscriber);
            return report(outlet, subscriber, Traces.of(stack));
        }
    }

    /// One after the other at an even pace, from one number up to another.
    private void send(List<Openings.Opening> openings, int from, int to, Outlet outlet) {
        long start = System.nanoTime();
        for (int number = from; number < to; number++) {
            sleepUntil(start + (number - from) * Duration.ofSeconds(1).toNanos() / A_SECOND);
            outlet.send(number, openings.get(number));
            if ((number + 1) % (5 * A_SECOND) == 0) {
                err.printf("%4d of %d sent%n", number + 1, openings.size());
            }
        }
    }

    private static void awaitTheLast(int sent, Outlet outlet, Subscriber subscriber) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end
                && (outlet.answered() < sent
                        || subscriber.count() < outlet.accepted().size())) {
            sleepUntil(System.nanoTime() + Duration.ofMillis(50).toNanos());
        }
    }

    private boolean report(Outlet outlet, Subscriber subscriber, Traces traces) {
        Map<String, Outlet.Accepted> accepted = outlet.accepted();
        List<Journey> journeys = accepted.entrySet().stream()
                .filter(article -> article.getValue().number() >= outlook.warmUp())
                .flatMap(article ->
                        Journey.of(article.getKey(), article.getValue(), traces, subscriber.received()).stream())
                .toList();
        int lost = accepted.size() - subscriber.count();
        out.printf(
                "%d openings at %d a second over REST, after %d to warm up; one subscriber follows by SSE%n%n",
                outlook.counted(), A_SECOND, outlook.warmUp());
        new Shares(journeys).lines().forEach(out::println);
        out.printf("%nrefused %d, lost %d, twice %d%n", outlet.refused(), lost, subscriber.doubled());
        return outlet.refused() == 0 && lost == 0 && subscriber.doubled() == 0;
    }

    private static void sleepUntil(long nanos) {
        try {
            Thread.sleep(Duration.ofNanos(Math.max(0, nanos - System.nanoTime())));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stopped);
        }
    }
}

package ashyldy.benchmarks.deliveries;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;

import ashyldy.benchmarks.road.Openings;
import ashyldy.benchmarks.road.OwnStack;
import ashyldy.places.Gazetteer;

/// Sends every opening to every endpoint while some of these misbehave and processes are killed, and counts what
/// arrives.
public final class Deliveries {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration BREATH = Duration.ofMillis(500);
    private static final Duration LINE_EVERY = Duration.ofSeconds(5);

    /// The schedule of days, in seconds; everything else is as it is delivered.
    private static final Map<String, String> SETTINGS = Map.of(
            "ASHYLDY_DELIVERY_WAITS", "1s,2s,4s,8s,10s,10s,10s,10s,10s",
            "ASHYLDY_OUTBOUND_ALLOW_PRIVATE", "127.0.0.0/8");

    /// Kept here, for a logger that nobody holds forgets its level.
    private static final Logger KAFKA = Logger.getLogger("org.apache.kafka");

    private final PrintStream out;
    private final PrintStream err;
    private final Plan plan;
    private final Receipts receipts = new Receipts();

    public Deliveries(PrintStream out, PrintStream err, boolean quick) {
        this.out = out;
        this.err = err;
        this.plan = quick ? Plan.QUICK : Plan.FULL;
    }

    /// False if a message was lost, or came twice without the death of notify-service as its reason.
    ///
    /// @param home the project's folder with the packaged services
    public boolean send(Path home) {
        KAFKA.setLevel(Level.WARNING);
        var stack = new OwnStack(SETTINGS);
        stack.start(home, err);
        List<Endpoint> endpoints = IntStream.range(0, plan.endpoints())
                .mapToObj(number ->
                        new Endpoint(number, Temper.of(number, plan.endpoints()), receipts, InstantSource.system()))
                .toList();
        var queue = new Queue(stack);
        queue.subscribe(endpoints);
        Instant begun = Instant.now();
        mendLater(endpoints);
        List<Kill> kills = sendWhileKilling(stack);
        awaitTheLast(queue);
        endpoints.forEach(Endpoint::close);
        return new Report(plan, receipts, kills).print(out, begun, queue.abandoned());
    }

    private void mendLater(List<Endpoint> endpoints) {
        Thread.ofVirtual().name("mender").start(() -> {
            pause(plan.mended());
            err.println("whoever hung or failed is mended");
            endpoints.forEach(Endpoint::mend);
        });
    }

    private List<Kill> sendWhileKilling(OwnStack stack) {
        var newsroom = new Newsroom(stack.ingest());
        List<Openings.Opening> openings = new Openings(Gazetteer.kazakhstan()).of(LocalDate.now(), plan.openings());
        long start = System.nanoTime();
        var kills = new Kills(stack, plan.kills(), err);
        for (int number = 0; number < openings.size(); number++) {
            long due = start + number * Duration.ofSeconds(1).toNanos() / plan.aSecond();
            pause(Duration.ofNanos(Math.max(0, due - System.nanoTime())));
            newsroom.send(openings.get(number));
            if ((number + 1) % (LINE_EVERY.toSeconds() * plan.aSecond()) == 0) {
                line(number + 1);
            }
        }
        try {
            return kills.awaited();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stopped);
        }
    }

    private void awaitTheLast(Queue queue) {
        int before = -1;
        long end = 0;
        long nextLine = 0;
        while (receipts.messages() < plan.messages() || queue.waiting() > 0) {
            long now = System.nanoTime();
            if (receipts.messages() > before) {
                before = receipts.messages();
                end = now + PATIENCE.toNanos();
            }
            if (now > end) {
                err.println("nothing more has come for " + PATIENCE);
                return;
            }
            if (now > nextLine) {
                line(plan.openings());
                nextLine = now + LINE_EVERY.toNanos();
            }
            pause(BREATH);
        }
    }

    private void line(int sent) {
        err.printf(
                "%4d of %d openings sent, %6d of %d messages delivered, %6d attempts%n",
                sent, plan.openings(), receipts.messages(), plan.messages(), receipts.attempts());
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stopped);
        }
    }
}

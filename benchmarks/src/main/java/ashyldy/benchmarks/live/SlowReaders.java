package ashyldy.benchmarks.live;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Readers who ask and do not read, while the crowd reads.
final class SlowReaders {
    /// Of the service in this benchmark.
    static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);
    private static final int SMALL = 4 * 1024;
    private static final String REASON = "\"reason\":\"slow\"";

    /// More than two operating systems keep for a line.
    private static final int FLOOD = 12 * 1024 * 1024;

    private final ServiceSide service;
    private final PrintStream out;
    private final int events;

    /// @param events that the crowd gets before, and again and again while there are slow readers
    SlowReaders(ServiceSide service, PrintStream out, int events) {
        this.service = service;
        this.out = out;
        this.events = events;
    }

    /// Whether all of them were dropped and could read why, and the crowd got all.
    boolean drop(int readers, int slow) {
        service.spread(1);
        List<Socket> sockets = new ArrayList<>();
        try (var crowd = new Crowd(service, readers)) {
            crowd.follow();
            Pace alone = Pace.of(service, crowd, events);
            int before = service.dropped();
            open(slow, sockets);
            int rounds = 1;
            Pace beside;
            long end = System.nanoTime() + LONG_ENOUGH.toNanos();
            do {
                beside = Pace.of(service, crowd, events);
                rounds++;
            } while (service.dropped() - before < slow && System.nanoTime() < end);
            int dropped = service.dropped() - before;
            long told = sockets.stream().filter(SlowReaders::readsWhy).count();
            boolean all = crowd.allHaveHad(rounds * events);
            report(
                    alone,
                    beside,
                    "%d of %d slow readers dropped, %d can read why; the other %,d got %s"
                            .formatted(dropped, slow, told, readers, all ? "all, once" : "NOT all, or twice"));
            return dropped == slow && told == slow && all;
        } finally {
            sockets.forEach(SlowReaders::close);
        }
    }

    /// Of a subscription of their own, which has more to tell than they take.
    private void open(int slow, List<Socket> sockets) {
        List<UUID> flooded = service.multiply(1);
        String request = service.request(flooded.getFirst());
        service.otherCopy().raise(flooded, FLOOD / service.frame().length);
        try {
            for (int number = 0; number < slow; number++) {
                var socket = new Socket();
                socket.setReceiveBufferSize(SMALL);
                socket.connect(service.address());
                socket.getOutputStream().write(request.getBytes(UTF_8));
                sockets.add(socket);
            }
        } catch (IOException refused) {
            throw new UncheckedIOException("a slow reader cannot call", refused);
        }
    }

    /// Reads on, now that it is too late.
    private static boolean readsWhy(Socket socket) {
        try {
            socket.setSoTimeout((int) LONG_ENOUGH.toMillis());
            return new String(socket.getInputStream().readAllBytes(), UTF_8).contains(REASON);
        } catch (IOException cut) {
            return false;
        }
    }

    private void report(Pace alone, Pace beside, String what) {
        out.printf(
                Locale.ROOT,
                "%n%s%nthe crowd alone %,.0f events/s, p99 %.0f ms; beside them %,.0f, p99 %.0f ms%n",
                what,
                alone.aSecond(),
                alone.percentile(99),
                beside.aSecond(),
                beside.percentile(99));
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}

package ashyldy.benchmarks.live;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

import com.sun.management.UnixOperatingSystemMXBean;

/// The crowd follows the service and the raw server in turns, first all one subscription, then everybody their own.
public final class LiveRace {
    /// The same for both servers.
    private static final List<String> JVM = List.of("-Xmx512m", "-XX:+UseSerialGC");

    private static final int FILES_BESIDE = 500;
    private static final String ROW = "%-28s %-16s %10s %8s %8s %8s %9s %10s %9s %8s%n";

    private final PrintStream out;
    private final PrintStream progress;
    private final Path log;
    private final Size size;

    /// @param events that are measured in a turn
    /// @param slow readers who do not read
    private record Size(int readers, int events, int turns, int slow) {
        static final Size QUICK = new Size(1_000, 50, 2, 20);
        static final Size FULL = new Size(15_000, 20, 3, 50);
    }

    public LiveRace(PrintStream out, PrintStream progress, Path log, boolean quick) {
        this.out = out;
        this.progress = progress;
        this.log = log;
        this.size = quick ? Size.QUICK : Size.FULL;
    }

    /// Whether slow readers were dropped and all others got all.
    public boolean run() {
        mustHaveFiles();
        progress.println("Starting PostgreSQL, Kafka, notify-service and the raw server");
        try (var service = new ServiceSide(size.readers() + size.slow(), JVM, Path.of(log + ".notify"));
                var raw = new RawSide(service.frame(), JVM, Path.of(log + ".raw"))) {
            out.printf(
                    "%,d readers on one machine with the servers; an event is %,d bytes; medians of %d turns of %d events%n%n",
                    size.readers(), service.frame().length, size.turns(), size.events());
            out.printf(
                    ROW,
                    "",
                    "",
                    "events/s",
                    "ours/raw",
                    "p50 ms",
                    "p99 ms",
                    "follow s",
                    "KB/reader",
                    "us/event",
                    "RSS MB");
            race("one subscription", 1, service, raw);
            race("a subscription each", size.readers(), service, raw);
            progress.println("Readers who do not read");
            return new SlowReaders(service, out, size.events()).drop(size.readers(), size.slow());
        }
    }

    private void race(String title, int subscriptions, ServiceSide service, RawSide raw) {
        List<Turn> ours = new ArrayList<>();
        List<Turn> theirs = new ArrayList<>();
        for (int turn = 1; turn <= size.turns(); turn++) {
            progress.printf("%s, turn %d of %d%n", title, turn, size.turns());
            theirs.add(Turn.of(raw, size.readers(), size.events()));
            service.spread(subscriptions);
            ours.add(Turn.of(service, size.readers(), size.events()));
        }
        print(title, raw.title(), theirs, theirs);
        print("", service.title(), ours, theirs);
    }

    private void print(String title, String side, List<Turn> turns, List<Turn> theirs) {
        out.printf(
                ROW,
                title,
                side,
                shown("%,.0f", turns, turn -> turn.pace().aSecond()),
                String.format(Locale.ROOT, "%.2f", ratio(turns, theirs)),
                shown("%.0f", turns, turn -> turn.pace().percentile(50)),
                shown("%.0f", turns, turn -> turn.pace().percentile(99)),
                shown("%.1f", turns, Turn::followed),
                shown("%.1f", turns, turn -> turn.heap() / 1024.0),
                shown("%.1f", turns, turn -> turn.pace().work()),
                shown("%.0f", turns, turn -> turn.resident() / 1048576.0));
    }

    /// The median of the turns' ratios, each of two that met the same load.
    private static double ratio(List<Turn> ours, List<Turn> theirs) {
        List<Double> ratios = new ArrayList<>();
        for (int turn = 0; turn < ours.size(); turn++) {
            ratios.add(ours.get(turn).pace().aSecond() / theirs.get(turn).pace().aSecond());
        }
        return median(ratios);
    }

    private static String shown(String form, List<Turn> turns, ToDoubleFunction<Turn> figure) {
        return String.format(
                Locale.ROOT,
                form,
                median(turns.stream().mapToDouble(figure).boxed().toList()));
    }

    private static double median(List<Double> figures) {
        return figures.stream().sorted(Comparator.naturalOrder()).toList().get(figures.size() / 2);
    }

    /// Each reader is a file on both sides; a JVM raises its own limit as far as it may.
    private void mustHaveFiles() {
        int needed = size.readers() + size.slow() + FILES_BESIDE;
        if (ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean system
                && system.getMaxFileDescriptorCount() < needed) {
            throw new IllegalStateException(
                    "%d readers need %d open files in a process, and %d are allowed: raise `ulimit -Hn`, or bench --quick live"
                            .formatted(size.readers(), needed, system.getMaxFileDescriptorCount()));
        }
    }
}
